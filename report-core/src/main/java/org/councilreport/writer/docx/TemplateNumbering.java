package org.councilreport.writer.docx;

import java.util.List;
import org.councilreport.document.ListNumbering;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The lists of a Word template together with ours. Our lists of bullets and numbers look as those
 * of the template's styles for them.
 */
final class TemplateNumbering {
  /** More than the lists of any report, so that ids of both never meet. */
  private static final int SHIFT = 100_000;

  private TemplateNumbering() {}

  /** The id that a list of the template has in a document; 0 stays, as it stands for none. */
  static String shifted(String id) {
    return id.matches("[1-9][0-9]{0,5}") ? Integer.toString(Integer.parseInt(id) + SHIFT) : "0";
  }

  static byte[] of(byte[] template, Document ours, TemplateStyles styles) {
    Document theirs = DomXml.parse(template);
    styles.adapt(theirs);
    for (String bullet : List.of("numPicBullet", "lvlPicBulletId")) {
      DomXml.all(theirs, bullet).forEach(DomXml::remove);
    }
    for (Element number : DomXml.all(theirs, "num")) {
      DomXml.set(number, "numId", shifted(DomXml.attribute(number, "numId")));
    }
    for (Element definition : DomXml.all(theirs, "abstractNum")) {
      DomXml.set(definition, "abstractNumId", moved(definition, "abstractNumId"));
    }
    for (Element reference : DomXml.all(theirs, "abstractNumId")) {
      DomXml.set(reference, "val", moved(reference, "val"));
    }
    for (ListNumbering kind : ListNumbering.values()) {
      look(kind, ours, theirs);
    }
    withoutStyles(ours, styles);
    Node firstNumber = DomXml.all(ours, "num").get(0);
    for (Element definition : DomXml.all(theirs, "abstractNum")) {
      ours.getDocumentElement().insertBefore(ours.importNode(definition, true), firstNumber);
    }
    for (Element number : DomXml.all(theirs, "num")) {
      ours.getDocumentElement().appendChild(ours.importNode(number, true));
    }
    return DomXml.bytes(ours);
  }

  private static String moved(Element element, String attribute) {
    String id = DomXml.attribute(element, attribute);
    return id.equals("0") ? Integer.toString(SHIFT) : shifted(id);
  }

  /** Gives our list the levels of the template's list of the same style. */
  private static void look(ListNumbering kind, Document ours, Document theirs) {
    String style = ParagraphStyle.listItem(kind, Frame.NONE, 0).id();
    List<Element> linked =
        DomXml.all(theirs, "abstractNum").stream()
            .filter(
                definition ->
                    DomXml.children(definition, "lvl").stream()
                        .limit(1)
                        .anyMatch(level -> DomXml.value(level, "pStyle").equals(style)))
            .toList();
    if (linked.isEmpty()) {
      return;
    }
    String index = Integer.toString(Numbering.id(kind, Frame.NONE) - 1);
    Element own =
        DomXml.all(ours, "abstractNum").stream()
            .filter(definition -> DomXml.attribute(definition, "abstractNumId").equals(index))
            .findFirst()
            .orElseThrow();
    boolean single = DomXml.value(linked.get(0), "multiLevelType").equals("singleLevel");
    List<Element> levels = DomXml.children(own, "lvl");
    for (Element level : DomXml.children(linked.get(0), "lvl")) {
      String at = DomXml.attribute(level, "ilvl");
      int depth = at.matches("[0-8]") ? Integer.parseInt(at) : levels.size();
      if (depth < levels.size() && (depth == 0 || !single)) {
        own.replaceChild(ours.importNode(level, true), levels.get(depth));
      }
    }
  }

  /** A style belongs to one list: the template's, where that has the style. */
  private static void withoutStyles(Document ours, TemplateStyles styles) {
    for (Element style : DomXml.all(ours, "pStyle")) {
      if (styles.has(DomXml.attribute(style, "val"))) {
        DomXml.remove(style);
      }
    }
  }
}
