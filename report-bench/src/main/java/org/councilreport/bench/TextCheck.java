package org.councilreport.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Tells whether a file says all that its workload does, each word as often. In what order is not
 * asked: some makers draw a page's headings before the tables above them.
 */
final class TextCheck {
  /** Tags, and what is no text. */
  private static final Pattern MARKUP =
      Pattern.compile("(?s)<style.*?</style>|<svg.*?</svg>|<[^>]*>");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

  private TextCheck() {}

  /**
   * Checks a PDF, a DOCX or an HTML.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalStateException when it lacks something
   */
  static void check(byte[] file, Workload workload) throws IOException {
    Map<String, Integer> said = words(Stream.of(text(file)));
    words(workload.texts().stream())
        .forEach(
            (word, times) -> {
              int found = said.getOrDefault(word, 0);
              if (found < times) {
                throw new IllegalStateException(
                    "the file says \"" + word + "\" " + found + " times, not " + times);
              }
            });
  }

  private static Map<String, Integer> words(Stream<String> texts) {
    Map<String, Integer> words = new TreeMap<>();
    texts
        .flatMap(SPACE::splitAsStream)
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.merge(word, 1, Integer::sum));
    return words;
  }

  /** The number of pages of a PDF. */
  static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] file) throws IOException {
    if (file[0] == '<') {
      return MARKUP.matcher(new String(file, StandardCharsets.UTF_8)).replaceAll(" ");
    }
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
}
