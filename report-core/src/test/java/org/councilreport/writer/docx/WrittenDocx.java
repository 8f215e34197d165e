package org.councilreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocxConformance;
import org.councilreport.conformance.DocxText;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** A document as written, kept, checked to be sound, and read back. */
final class WrittenDocx {
  private final byte[] bytes;
  private final XWPFDocument word;

  private WrittenDocx(byte[] bytes) throws IOException {
    this.bytes = bytes;
    word = new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  /** Writes a document and keeps it under a name. */
  static WrittenDocx of(String name, Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter().write(Manuscripts.of(document, Specimen.theme()), out);
    byte[] bytes = out.toByteArray();
    Artefacts.keep("docx-" + name + ".docx", bytes);
    assertThat(DocxConformance.faults(bytes)).isEmpty();
    return new WrittenDocx(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  List<String> lines() throws IOException {
    return DocxText.lines(bytes);
  }

  XWPFDocument word() {
    return word;
  }

  /** The first paragraph that reads so. */
  XWPFParagraph paragraph(String text) {
    return word.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  List<XWPFRun> runs() {
    return word.getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .toList();
  }

  XWPFStyle style(String id) {
    return word.getStyles().getStyle(id);
  }

  CTPPrGeneral paragraphLook(String styleId) {
    return style(styleId).getCTStyle().getPPr();
  }

  /** The XML of a part. */
  String part(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError("no part " + name);
  }
}
