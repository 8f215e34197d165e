package org.councilreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** The text of a DOCX in the form of {@link DocumentText}, read back as Word would read it. */
public final class DocxText {
  private DocxText() {}

  /** The lines of a file's body. */
  public static List<String> lines(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return document.getParagraphs().stream()
          .map(paragraph -> DocumentText.line(kind(document, paragraph), text(paragraph)))
          .toList();
    }
  }

  private static String text(XWPFParagraph paragraph) {
    return paragraph.getText().replace('\n', ' ');
  }

  private static String kind(XWPFDocument document, XWPFParagraph paragraph) {
    if (paragraph.getNumID() != null) {
      return "LI" + (paragraph.getNumIlvl().intValue() + 1);
    }
    XWPFStyle style = document.getStyles().getStyle(paragraph.getStyle());
    CTPPrGeneral properties = style.getCTStyle().getPPr();
    return properties != null && properties.isSetOutlineLvl()
        ? "H" + (properties.getOutlineLvl().getVal().intValue() + 1)
        : "P";
  }
}
