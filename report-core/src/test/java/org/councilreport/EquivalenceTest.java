package org.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.DocxText;
import org.councilreport.conformance.HtmlConformance;
import org.councilreport.conformance.HtmlText;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.RandomDocument;
import org.councilreport.conformance.ReadText;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.Manuscript;
import org.councilreport.writer.OutputFormat;
import org.councilreport.writer.docx.DocxWriter;
import org.councilreport.writer.html.HtmlWriter;
import org.councilreport.writer.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All formats say the same: text, headings with their levels, items, cells, text alternatives and
 * links, in one order, each read back by a reader that knows nothing of our writers.
 */
@Execution(ExecutionMode.CONCURRENT)
class EquivalenceTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final int DOCUMENTS = 500;

  /** Long documents take long to read, and hold little that short ones do not. */
  private static final int OF_ANY_LENGTH = 20;

  /** The most letters of a short one. */
  private static final int SHORT = 3000;

  private static final Map<OutputFormat, DocumentWriter> WRITERS =
      Map.of(
          OutputFormat.PDF,
          new PdfWriter(FontLibrary.standard()),
          OutputFormat.DOCX,
          new DocxWriter(),
          OutputFormat.HTML,
          new HtmlWriter(FontLibrary.standard()));

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
  void fiveHundredRandomDocumentsSayTheSameInAllFormats() {
    List<Document> documents =
        LongStream.iterate(0, seed -> seed + 1)
            .mapToObj(seed -> new Seeded(seed, RandomDocument.of(seed)))
            .filter(seeded -> seeded.seed() < OF_ANY_LENGTH || isShort(seeded.document()))
            .map(Seeded::document)
            .limit(DOCUMENTS)
            .toList();
    documents.parallelStream().forEach(EquivalenceTest::compareRandom);
  }

  private record Seeded(long seed, Document document) {}

  private static boolean isShort(Document document) {
    return DocumentText.lines(document).stream().mapToInt(String::length).sum() <= SHORT;
  }

  private static void compareRandom(Document document) {
    Manuscript manuscript = Manuscripts.of(document, Specimen.theme());
    Map<OutputFormat, byte[]> files = new EnumMap<>(OutputFormat.class);
    WRITERS.forEach((format, writer) -> files.put(format, write(manuscript, writer)));
    compare(document, files);
    assertThat(HtmlConformance.ownFaults(files.get(OutputFormat.HTML)))
        .as(document.metadata().id())
        .isEmpty();
  }

  private static void compare(Document document, Map<OutputFormat, byte[]> files) {
    String id = document.metadata().id();
    byte[] html = files.get(OutputFormat.HTML);
    ReadText pdf = PdfText.read(files.get(OutputFormat.PDF));
    ReadText docx = DocxText.read(files.get(OutputFormat.DOCX));
    List<String> lines = DocumentText.lines(document);
    same(id + ".docx", docx.lines(), lines);
    List<String> underLogo = new ArrayList<>(DocxText.headPictures(files.get(OutputFormat.DOCX)));
    underLogo.addAll(lines);
    same(id + ".html", HtmlText.lines(html), underLogo);
    same(id + ".pdf", pdf.lines(), underLogo);
    List<String> links = HtmlText.links(html);
    same("links of " + id + ".docx", docx.links(), links);
    same("links of " + id + ".pdf", pdf.links(), links);
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

  private static byte[] write(Manuscript manuscript, DocumentWriter writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(manuscript, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
