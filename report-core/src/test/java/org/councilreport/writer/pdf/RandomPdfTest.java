package org.councilreport.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.RandomDocument;
import org.councilreport.conformance.RandomTheme;
import org.councilreport.conformance.ReadText;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of every kind on pages of any size in real files, from fixed seeds. */
@Execution(ExecutionMode.CONCURRENT)
class RandomPdfTest {
  private static final PdfWriter WRITER = new PdfWriter(FontLibrary.standard());

  /**
   * As many as {@code -Drandom.pdfs} asks for, 1,200 on the build server; otherwise a sample, as
   * each is judged by veraPDF, and those that once showed a fault: soft hyphens in bookmarks,
   * numbers over each other below a chart, contents wider than the page, an empty division.
   */
  static IntStream seeds() {
    return IntStream.concat(
            IntStream.rangeClosed(1, Integer.getInteger("random.pdfs", 40)),
            IntStream.of(56, 216, 1157, 1464))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFileKeepsTheStandardsAndItsText(int seed) throws IOException {
    Document document = RandomDocument.small(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(Manuscripts.of(document, RandomTheme.of(seed)), out);
    byte[] pdf = out.toByteArray();
    assertThat(PdfConformance.faults(pdf)).isEmpty();
    assertThat(ReadText.plain(PdfText.lines(pdf)))
        .isEqualTo(ReadText.plain(DocumentText.lines(document)));
  }
}
