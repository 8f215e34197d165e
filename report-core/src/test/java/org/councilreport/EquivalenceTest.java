package org.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.DocxText;
import org.councilreport.conformance.HtmlConformance;
import org.councilreport.conformance.HtmlText;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.RandomDocument;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.councilreport.style.Theme;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.OutputFormat;
import org.councilreport.writer.docx.DocxWriter;
import org.councilreport.writer.html.HtmlWriter;
import org.councilreport.writer.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All formats say the same: text, headings with their levels, items, cells, text alternatives and
 * links, in one order, each read back by a reader that knows nothing of our writers.
 */
class EquivalenceTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final int DOCUMENTS = 500;
  private static final Theme THEME = Specimen.theme();
  private static final FontLibrary FONTS = FontLibrary.standard();
  private static final DocumentWriter PDF = new PdfWriter(FONTS);
  private static final DocumentWriter DOCX = new DocxWriter();
  private static final DocumentWriter HTML = new HtmlWriter(FONTS);

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("council.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleSaysTheSameInAllFormats(Path sample) throws IOException {
    ReportGenerator generator = ReportGenerator.create();
    Document document = generator.read(sample).value();
    Map<OutputFormat, byte[]> files = new EnumMap<>(OutputFormat.class);
    for (OutputFormat format : OutputFormat.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      generator.write(document, format, out);
      files.put(format, out.toByteArray());
    }
    compare(document, files);
  }

  @Test
  void fiveHundredRandomDocumentsSayTheSameInAllFormats() throws IOException {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Document document = RandomDocument.of(seed);
      Map<OutputFormat, byte[]> files = new EnumMap<>(OutputFormat.class);
      files.put(OutputFormat.PDF, write(document, PDF));
      files.put(OutputFormat.DOCX, write(document, DOCX));
      files.put(OutputFormat.HTML, write(document, HTML));
      compare(document, files);
      assertThat(HtmlConformance.ownFaults(files.get(OutputFormat.HTML))).as("seed " + seed).isEmpty();
    }
  }

  private static void compare(Document document, Map<OutputFormat, byte[]> files)
      throws IOException {
    String id = document.metadata().id();
    byte[] pdf = files.get(OutputFormat.PDF);
    byte[] docx = files.get(OutputFormat.DOCX);
    byte[] html = files.get(OutputFormat.HTML);
    List<String> lines = DocumentText.lines(document);
    same(id + ".html", HtmlText.lines(html), lines);
    same(id + ".docx", DocxText.lines(docx), lines);
    same(id + ".pdf", PdfText.lines(pdf), lines);
    List<String> links = HtmlText.links(html);
    same("links of " + id + ".docx", DocxText.links(docx), links);
    same("links of " + id + ".pdf", PdfText.links(pdf), links);
  }

  /** Names the first line that differs: whole documents are long to compare by eye. */
  private static void same(String name, List<String> lines, List<String> expected) {
    for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
      assertThat(shown(lines.get(i)))
          .as("%s, line %d", name, i + 1)
          .isEqualTo(shown(expected.get(i)));
    }
    assertThat(lines).as(name).hasSameSizeAs(expected);
  }

  /** A hyphen that may break a word is on a page only where it does. */
  private static String shown(String line) {
    return line.replace("\u00AD", "");
  }

  private static byte[] write(Document document, DocumentWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(Manuscripts.of(document, THEME), out);
    assertThat(out.size()).isPositive();
    return out.toByteArray();
  }
}
