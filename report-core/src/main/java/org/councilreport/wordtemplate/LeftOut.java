package org.councilreport.wordtemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Inline;
import org.councilreport.wordtemplate.Furniture.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a template has that no document takes over although its author would look for it. */
final class LeftOut {
  private LeftOut() {}

  /**
   * Tells of it in words.
   *
   * @param settings the part that holds the settings, where there is one
   * @param section the last section
   * @param sheet the styles
   */
  static List<String> notes(Optional<Document> settings, Element section, StyleSheet sheet) {
    List<String> notes = new ArrayList<>();
    if (sheet.numbersHeadings()) {
      notes.add(
          "its numbers of headings are left out, because a report prints its own, where its field"
              + " numbering asks for them: take them out of the template's heading styles");
    }
    if (settings.map(LeftOut::tellsPagesApart).orElse(false) && hasEvenFurniture(section)) {
      notes.add("the heads and feet of its even pages are left out: all pages have the odd ones");
    }
    if (WordXml.child(section, "cols").flatMap(of -> WordXml.attribute(of, "num")).stream()
        .anyMatch(columns -> !columns.equals("1"))) {
      notes.add("its columns are left out: reports are set in one");
    }
    return notes;
  }

  /** The same of what formats that are not made of Word's parts do not take over. */
  static List<String> notes(WordTemplate.Parts parts) {
    Optional<List<Inline>> first = parts.furniture(Kind.FOOTER, true).map(Furniture::text);
    boolean another = !first.equals(parts.furniture(Kind.FOOTER, false).map(Furniture::text));
    return another
        ? List.of("the foot of its first page is in DOCX only: PDFs have that of the others")
        : List.of();
  }

  private static boolean tellsPagesApart(Document settings) {
    return WordXml.all(settings, WordXml.W, "evenAndOddHeaders").stream().anyMatch(WordXml::isOn);
  }

  private static boolean hasEvenFurniture(Element section) {
    for (var node = section.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && WordXml.attribute(element, "type").equals(Optional.of("even"))) {
        return true;
      }
    }
    return false;
  }
}
