package org.councilreport.wordtemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.document.ListNumbering;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a template's lists are labelled by (ISO/IEC 29500-1, 17.9), beside what reports have. */
final class ListSigns {
  /** Signs of Word's fonts Symbol and Wingdings as the letters that look the same. */
  private static final Map<String, String> LETTERS =
      Map.of("\uf0b7", "•", "·", "•", "\uf0a7", "▪", "\uf02d", "–");

  /** As deep as lists differ in reports. */
  private static final int LEVELS = 3;

  private ListSigns() {}

  /** Tells of lists that look otherwise in formats that are not made of Word's parts. */
  static List<String> notes(Optional<Document> numbering, StyleSheet sheet) {
    if (numbering.isEmpty()) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    for (ListNumbering kind : List.of(ListNumbering.BULLET, ListNumbering.DECIMAL)) {
      if (differs(kind, numbering.get(), sheet)) {
        notes.add(note(kind));
      }
    }
    if (!WordXml.all(numbering.get(), WordXml.W, "lvlPicBulletId").isEmpty()) {
      notes.add("its bullets that are pictures are left out: a letter stands in their place");
    }
    return notes;
  }

  private static String note(ListNumbering kind) {
    String ours =
        kind == ListNumbering.BULLET
            ? kind.label(1, 0) + ", " + kind.label(1, 1) + " and " + kind.label(1, 2)
            : kind.label(1, 0) + " " + kind.label(2, 0) + " " + kind.label(3, 0);
    return "the labels of its style "
        + style(kind)
        + " are in DOCX only: PDFs and HTML label these lists by "
        + ours;
  }

  /** The style that every Word has for it. */
  private static String style(ListNumbering kind) {
    return kind == ListNumbering.BULLET ? "List Bullet" : "List Number";
  }

  private static boolean differs(ListNumbering kind, Document xml, StyleSheet sheet) {
    return sheet
        .id(style(kind))
        .flatMap(id -> definition(id, xml))
        .map(definition -> differs(kind, definition))
        .orElse(false);
  }

  /** The list whose first level the style belongs to, as DOCX takes it over. */
  private static Optional<Element> definition(String style, Document xml) {
    return WordXml.all(xml, WordXml.W, "abstractNum").stream()
        .filter(
            definition ->
                WordXml.child(definition, "lvl")
                    .flatMap(level -> WordXml.value(level, "pStyle"))
                    .equals(Optional.of(style)))
        .findFirst();
  }

  private static boolean differs(ListNumbering kind, Element definition) {
    boolean single = WordXml.value(definition, "multiLevelType").equals(Optional.of("singleLevel"));
    return WordXml.all(definition.getOwnerDocument(), WordXml.W, "lvl").stream()
        .filter(level -> definition.equals(level.getParentNode()))
        .limit(single || kind != ListNumbering.BULLET ? 1 : LEVELS)
        .anyMatch(level -> !label(level).equals(ours(kind, level)));
  }

  /** What our lists have at the same level. */
  private static String ours(ListNumbering kind, Element level) {
    int depth =
        WordXml.attribute(level, "ilvl")
            .filter(text -> text.matches("[0-8]"))
            .map(Integer::parseInt)
            .orElse(0);
    String format = kind == ListNumbering.BULLET ? "bullet " : "decimal ";
    return format + kind.label(1, depth).replace("1", "%1");
  }

  private static String label(Element level) {
    String text = WordXml.value(level, "lvlText").orElse("");
    return WordXml.value(level, "numFmt").orElse("decimal")
        + " "
        + LETTERS.getOrDefault(text, text);
  }
}
