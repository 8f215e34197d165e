package org.councilreport.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.RandomDocument;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of every kind in real files, from fixed seeds. */
class RandomPdfTest {
  private static final PdfWriter WRITER = new PdfWriter(FontLibrary.standard());

  /** As many as {@code -Drandom.pdfs} asks for; a sample, as each is judged by veraPDF. */
  static IntStream seeds() {
    return IntStream.rangeClosed(1, Integer.getInteger("random.pdfs", 10));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFileKeepsTheStandardsAndItsText(int seed) throws IOException {
    Document document = RandomDocument.small(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(Manuscripts.of(document, Specimen.theme()), out);
    byte[] pdf = out.toByteArray();
    assertThat(PdfConformance.faults(pdf)).isEmpty();
    assertThat(normal(PdfText.lines(pdf))).isEqualTo(normal(DocumentText.lines(document)));
  }

  private static List<String> normal(List<String> lines) {
    return lines.stream()
        .map(line -> line.replace("\u00AD", "").replaceAll("\\s+", " ").strip())
        .toList();
  }
}
