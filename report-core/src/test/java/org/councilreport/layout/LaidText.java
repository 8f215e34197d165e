package org.councilreport.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.conformance.DocumentText;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;

/** The text on pages, in the order of the logical tree and the form of {@link DocumentText}. */
final class LaidText {
  private final Map<MarkedContent, StringBuilder> texts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private LaidText() {}

  static List<String> lines(PagedDocument document) {
    LaidText text = new LaidText();
    document.pages().stream().flatMap(page -> page.items().stream()).forEach(text::collect);
    text.addAll(document.structure(), 0);
    text.lines.addAll(text.notes);
    return text.lines;
  }

  private void collect(PageItem item) {
    if (item instanceof PageItem.TextItem text && text.marking() instanceof MarkedContent content) {
      texts.computeIfAbsent(content, none -> new StringBuilder()).append(text.text());
    }
  }

  private void addAll(StructureElement parent, int depth) {
    elements(parent).forEach(element -> add(element, depth));
  }

  private void add(StructureElement element, int depth) {
    switch (element.type()) {
      case FIGURE -> line("F", alternative(element));
      case P, CAPTION -> line(element.type() == StructureType.P ? "P" : "C", text(element));
      case H1, H2, H3, H4, H5, H6 -> line(element.type().tag(), text(element));
      case TR -> row(element);
      case LI -> item(element, depth);
      case NOTE -> note(element);
      case TOC -> contents(element);
      case L -> addAll(element, depth + 1);
      default -> addAll(element, depth);
    }
  }

  private void contents(StructureElement table) {
    for (StructureElement part : elements(table)) {
      switch (part.type()) {
        case TOC -> contents(part);
        case TOCI -> lines.add(DocumentText.pagedEntry(words(part).stripTrailing()));
        default -> lines.add(DocumentText.entry(text(part)));
      }
    }
  }

  /** The first paragraph of an item is its line. */
  private void item(StructureElement item, int depth) {
    List<StructureElement> kids = elements(item);
    List<StructureElement> parts = kids.size() > 1 ? elements(kids.get(1)) : List.of();
    boolean text = !parts.isEmpty() && parts.get(0).type() == StructureType.P;
    line("LI" + depth, text ? text(parts.get(0)) : "");
    parts.stream().skip(text ? 1 : 0).forEach(part -> add(part, depth));
  }

  /** Footnotes have a label, notes below tables have none. */
  private void note(StructureElement note) {
    Optional<StructureElement> label =
        elements(note).stream().filter(kid -> kid.type() == StructureType.LBL).findFirst();
    if (label.isEmpty()) {
      line("TN", text(note));
    } else {
      notes.add(DocumentText.line("N" + words(label.get()).strip(), text(note)));
    }
  }

  private void row(StructureElement row) {
    List<StructureElement> cells = elements(row);
    boolean spans =
        cells.get(0).attributes().stream().anyMatch(Attribute.ColumnSpan.class::isInstance);
    boolean heads = cells.get(0).attributes().contains(Attribute.Scope.COLUMN);
    String kind = spans ? "TG" : heads ? "TH" : "TR";
    line(kind, cells.stream().map(this::text).collect(Collectors.joining(" | ")));
  }

  private void line(String kind, String text) {
    lines.add(DocumentText.line(kind, text));
  }

  /** The text of a line, without its printed number and with the marks of footnotes in brackets. */
  private String text(StructureElement element) {
    return element.kids().stream()
        .map(
            kid -> {
              if (!(kid instanceof StructureElement child)) {
                return String.valueOf(texts.getOrDefault((MarkedContent) kid, new StringBuilder()));
              }
              return switch (child.type()) {
                case LBL -> "";
                case REFERENCE -> "[" + words(child) + "]";
                default -> text(child);
              };
            })
        .collect(Collectors.joining());
  }

  private String words(StructureElement element) {
    return element.kids().stream()
        .map(
            kid ->
                kid instanceof StructureElement child
                    ? words(child)
                    : String.valueOf(texts.getOrDefault((MarkedContent) kid, new StringBuilder())))
        .collect(Collectors.joining());
  }

  private static String alternative(StructureElement figure) {
    return figure.attributes().stream()
        .flatMap(
            attribute ->
                attribute instanceof Attribute.Alternative words
                    ? Stream.of(words.text())
                    : Stream.empty())
        .findFirst()
        .orElse("");
  }

  private static List<StructureElement> elements(StructureElement parent) {
    List<StructureElement> elements = new ArrayList<>();
    for (StructureKid kid : parent.kids()) {
      if (kid instanceof StructureElement element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
