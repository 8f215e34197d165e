package org.councilreport.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Tells whether a file says all that its workload does, in order. */
final class TextCheck {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private TextCheck() {}

  /**
   * Checks a PDF or a DOCX.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalStateException when it lacks something
   */
  static void check(byte[] file, Workload workload) throws IOException {
    String text = bare(text(file));
    int at = 0;
    for (String expected : workload.texts()) {
      int found = text.indexOf(bare(expected), at);
      if (found < 0) {
        throw new IllegalStateException("the file lacks \"" + expected + "\" at its place");
      }
      at = found + bare(expected).length();
    }
  }

  /** The number of pages of a PDF. */
  static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] file) throws IOException {
    if (file[0] == '%') {
      try (PDDocument document = Loader.loadPDF(file)) {
        return new PDFTextStripper().getText(document);
      }
    }
    try (XWPFWordExtractor extractor =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
      return extractor.getText();
    }
  }

  /**
   * Without spaces: a cell's lines may be told between those of its neighbours, but not letters.
   */
  private static String bare(String text) {
    return SPACE.matcher(text).replaceAll("");
  }
}
