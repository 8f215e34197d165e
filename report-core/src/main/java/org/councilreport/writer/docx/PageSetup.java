package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.twips;

import java.util.Optional;
import org.councilreport.style.PageGeometry;

/**
 * The pages the main text stands on (ISO/IEC 29500-1, 17.6).
 *
 * @param page the upright page
 * @param header the id of the part at the head of pages
 * @param footer the id of the part at the foot of pages
 * @param first what the first page has instead; empty where it is like the others
 */
record PageSetup(
    PageGeometry page,
    Optional<String> header,
    Optional<String> footer,
    Optional<FirstPage> first) {

  /** The ids of the parts at the head and the foot of the first page. */
  record FirstPage(Optional<String> header, Optional<String> footer) {}

  /**
   * Writes the properties of a section.
   *
   * @param onSide whether its pages lie on their side
   * @param begins whether it begins the document
   */
  void write(WordprocessingXml xml, boolean onSide, boolean begins) {
    xml.start("w:sectPr");
    reference(xml, "w:headerReference", "default", header);
    reference(xml, "w:footerReference", "default", footer);
    if (begins) {
      first.ifPresent(
          page -> {
            reference(xml, "w:headerReference", "first", page.header());
            reference(xml, "w:footerReference", "first", page.footer());
          });
    }
    size(xml, onSide);
    margins(xml);
    if (begins && first.isPresent()) {
      xml.empty("w:titlePg");
    }
    xml.end();
  }

  /** The width of a line of text. */
  double measure(boolean onSide) {
    return onSide ? page.height() - page.left() - page.right() : page.measure();
  }

  private static void reference(
      WordprocessingXml xml, String name, String type, Optional<String> id) {
    id.ifPresent(part -> xml.empty(name, "w:type", type, "r:id", part));
  }

  private void size(WordprocessingXml xml, boolean onSide) {
    String width = twips(page.width());
    String height = twips(page.height());
    if (onSide) {
      xml.empty("w:pgSz", "w:w", height, "w:h", width, "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", width, "w:h", height);
    }
  }

  private void margins(WordprocessingXml xml) {
    xml.empty(
        "w:pgMar",
        "w:top",
        twips(page.top()),
        "w:right",
        twips(page.right()),
        "w:bottom",
        twips(page.bottom()),
        "w:left",
        twips(page.left()),
        "w:header",
        twips(page.footerDistance()),
        "w:footer",
        twips(page.footerDistance()),
        "w:gutter",
        "0");
  }
}
