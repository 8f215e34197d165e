package org.councilreport.wordtemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Document;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.PageFurniture;

/**
 * A Word template's heads and feet around a document, for formats that are not made of Word's
 * parts. A logo stands once, above the title, where screen readers find it; the words of the heads
 * and feet stand above the document's own.
 *
 * @param parts what the template has
 */
record Letterhead(WordTemplate.Parts parts) {

  /** The document with all this; its own logo goes before the template's. */
  Document around(Document document) {
    PageFurniture own = document.furniture();
    PageFurniture furniture =
        new PageFurniture(
            together(text(Furniture.Kind.HEADER, false), own.header()),
            together(text(Furniture.Kind.HEADER, true), own.firstHeader()),
            numbersPages()
                ? text(Furniture.Kind.FOOTER, false)
                : together(text(Furniture.Kind.FOOTER, false), own.footer()),
            own.watermark());
    Document dressed = document.with(furniture);
    return document.logo().isPresent() ? dressed : logo().map(dressed::under).orElse(dressed);
  }

  /** The first picture of the first page's head. */
  Optional<Figure> logo() {
    return parts.furniture(Furniture.Kind.HEADER, true).flatMap(Furniture::picture);
  }

  private boolean numbersPages() {
    return parts.furniture(Furniture.Kind.FOOTER, false).map(Furniture::numbersPages).orElse(false);
  }

  private List<Inline> text(Furniture.Kind kind, boolean ofFirstPage) {
    return parts.furniture(kind, ofFirstPage).map(Furniture::text).orElse(List.of());
  }

  private static List<Inline> together(List<Inline> above, List<Inline> below) {
    if (above.isEmpty() || below.isEmpty()) {
      return above.isEmpty() ? below : above;
    }
    List<Inline> both = new ArrayList<>(above);
    both.add(new LineBreak());
    both.addAll(below);
    return both;
  }
}
