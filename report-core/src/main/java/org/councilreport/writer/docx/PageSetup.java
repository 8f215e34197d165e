package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.twips;

import java.util.Optional;
import org.councilreport.style.PageGeometry;

/** The page the text stands on (ISO/IEC 29500-1, 17.6). */
final class PageSetup {
  private PageSetup() {}

  static void write(WordprocessingXml xml, PageGeometry page, Optional<String> footer) {
    xml.start("w:sectPr");
    footer.ifPresent(id -> xml.empty("w:footerReference", "w:type", "default", "r:id", id));
    xml.empty("w:pgSz", "w:w", twips(page.width()), "w:h", twips(page.height()))
        .empty(
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
            "0")
        .end();
  }
}
