package org.councilreport.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.Marking;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;

/** Pages and structure as text that a person can check. */
final class Dump {
  private Dump() {}

  /** A line for each item: its place, what it is, its text. */
  static String pages(PagedDocument document) {
    StringBuilder dump = new StringBuilder();
    for (int i = 0; i < document.pages().size(); i++) {
      dump.append("page ").append(i + 1).append('\n');
      document
          .pages()
          .get(i)
          .items()
          .forEach(item -> dump.append("  ").append(line(item)).append('\n'));
    }
    return dump.toString();
  }

  private static String line(PageItem item) {
    if (item instanceof PageItem.TextItem text) {
      return place(text.x(), text.baseline())
          + " \""
          + text.text()
          + "\""
          + artifact(text.marking());
    }
    if (item instanceof PageItem.RectangleItem rectangle) {
      return place(rectangle.bounds()) + " rectangle" + artifact(rectangle.marking());
    }
    PageItem.LinkItem link = (PageItem.LinkItem) item;
    return place(link.bounds()) + " link to " + link.link().target().orElseThrow();
  }

  static boolean isContent(PageItem.TextItem item) {
    return item.marking() instanceof MarkedContent;
  }

  private static String artifact(Marking marking) {
    return marking instanceof MarkedContent ? "" : " (" + marking + ")";
  }

  private static String place(Rectangle bounds) {
    return place(bounds.x(), bounds.y())
        + String.format(Locale.ROOT, " %.1f × %.1f", bounds.width(), bounds.height());
  }

  private static String place(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
  }

  /** The tree with the text of each content. */
  static String structure(PagedDocument document) {
    Map<MarkedContent, StringBuilder> texts = new HashMap<>();
    document.pages().stream()
        .flatMap(page -> page.items().stream())
        .forEach(item -> collect(item, texts));
    StringBuilder dump = new StringBuilder();
    append(document.structure(), "", texts, dump);
    return dump.toString();
  }

  private static String line(Attribute attribute) {
    if (attribute instanceof Attribute.ListNumbering numbering) {
      return numbering.tag();
    }
    if (attribute instanceof Attribute.Scope scope) {
      return scope.tag();
    }
    return attribute.toString();
  }

  private static void collect(PageItem item, Map<MarkedContent, StringBuilder> texts) {
    if (item instanceof PageItem.TextItem text && text.marking() instanceof MarkedContent content) {
      texts.computeIfAbsent(content, none -> new StringBuilder()).append(text.text());
    }
  }

  private static void append(
      StructureElement element,
      String indent,
      Map<MarkedContent, StringBuilder> texts,
      StringBuilder dump) {
    dump.append(indent).append(element.type().tag());
    element.attributes().forEach(attribute -> dump.append(' ').append(line(attribute)));
    dump.append('\n');
    List<StructureKid> kids = element.kids();
    for (StructureKid kid : kids) {
      if (kid instanceof StructureElement inner) {
        append(inner, indent + "  ", texts, dump);
      } else {
        dump.append(indent).append("  \"").append(texts.get((MarkedContent) kid)).append("\"\n");
      }
    }
  }
}
