package org.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.CouncilTemplates;
import org.councilreport.conformance.DocxConformance;
import org.councilreport.conformance.Golden;
import org.councilreport.conformance.HtmlConformance;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfPages;
import org.councilreport.conformance.PdfText;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole journey, over every sample. */
@Isolated("sets the default locale and time zone")
class ReportGeneratorTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path SEFTON =
      SAMPLES.resolve("sefton/2019-11/children-schools-and-safeguarding.yaml");
  private static final ReportGenerator GENERATOR = ReportGenerator.create();

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("council.yaml"))
          .sorted()
          .toList();
    }
  }

  /** That all formats say the same, {@link EquivalenceTest} holds. */
  @ParameterizedTest
  @MethodSource("samples")
  void everySampleKeepsTheStandards(Path sample) throws IOException {
    Document document = read(sample);
    byte[] pdf = write(document, OutputFormat.PDF);
    byte[] docx = write(document, OutputFormat.DOCX);
    byte[] html = write(document, OutputFormat.HTML);
    Artefacts.keepWithWords(document.metadata().id(), pdf, document);
    Artefacts.keep(document.metadata().id() + ".docx", docx);
    Artefacts.keep(document.metadata().id() + ".html", html);

    assertThat(PdfConformance.faults(pdf)).isEmpty();
    assertThat(DocxConformance.faults(docx)).isEmpty();
    assertThat(HtmlConformance.faults(html)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingIsAmissInASampleButItsStyle(Path sample) throws IOException {
    assertThat(generator(sample).read(sample).diagnostics())
        .allMatch(remark -> remark.code().cause() == Code.Cause.ADVICE);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySamplesPagesAreAsTheyWere(Path sample) throws IOException {
    Document document = read(sample);
    String name = document.metadata().id();
    byte[] pdf = write(document, OutputFormat.PDF);
    Golden.assertMatches("samples/" + name + ".structure.txt", PdfText.structureDump(pdf));
    Golden.assertMatches("samples/" + name + ".pages.txt", PdfPages.dump(pdf));
  }

  @Test
  void aCouncilsOwnTemplatePrintsWhatItsReportsSayInExtra() throws IOException {
    Document document = read(SAMPLES.resolve("alderbrook/2026-11/licensing.yaml"));
    try (PDDocument pdf = Loader.loadPDF(write(document, OutputFormat.PDF))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Budget code: PP-4410", "LC/26/03, LC/26/07", "Licence for a driver");
    }
  }

  @Test
  void theSourceBriefingReadsAsItWasPublished() throws IOException {
    String published = Files.readString(Path.of("src/test/resources/seed.txt"));
    String text;
    try (PDDocument pdf = Loader.loadPDF(write(read(SEFTON), OutputFormat.PDF))) {
      text = new PDFTextStripper().getText(pdf);
    }
    String body =
        text.substring(text.indexOf("Special Educational Needs"), text.indexOf("Page 1 of"));
    assertThat(words(body)).isEqualTo(words(published));

    List<String> lines = text.lines().map(String::strip).toList();
    List<String> publishedLines =
        published.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    assertThat(publishedLines.stream().filter(lines::contains).count())
        .as("of 29 lines, those that end where the council's own did")
        .isGreaterThanOrEqualTo(26);
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void theSameReportGivesTheSameBytesInAnyLocaleAndZone(OutputFormat format) throws IOException {
    byte[] expected = write(read(SEFTON), format);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("en-GB", "tr-TR", "ar-EG")) {
        for (String id : List.of("Europe/London", "Pacific/Kiritimati")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          ReportGenerator fresh = ReportGenerator.create();
          assertThat(write(fresh, fresh.read(SEFTON).value(), format))
              .as(tag + " " + id)
              .isEqualTo(expected);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void oneGeneratorGivesTheSameBytesOnEightThreads(OutputFormat format) throws Exception {
    List<Path> samples = samples();
    List<byte[]> expected = new ArrayList<>();
    for (Path sample : samples) {
      expected.add(write(read(sample), format));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> written =
          IntStream.range(0, 64)
              .mapToObj(
                  i -> threads.submit(() -> write(read(samples.get(i % samples.size())), format)))
              .toList();
      for (int i = 0; i < written.size(); i++) {
        assertThat(written.get(i).get()).isEqualTo(expected.get(i % samples.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aStreamIsReadUnderTheNameItIsGiven() throws IOException {
    Checked<Document> checked =
        GENERATOR.read(
            new ByteArrayInputStream("type: [".getBytes(StandardCharsets.UTF_8)), "upload.yaml");
    assertThat(checked.isValid()).isFalse();
    assertThat(checked.diagnostics().get(0).position().orElseThrow().file())
        .isEqualTo("upload.yaml");
  }

  @Test
  void theStreamIsLeftOpenAndItsFailureIsPassedOn() throws IOException {
    Document document = read(SEFTON);
    for (OutputFormat format : OutputFormat.values()) {
      OutputStream closing =
          new ByteArrayOutputStream() {
            @Override
            public void close() {
              throw new AssertionError("closed");
            }
          };
      GENERATOR.write(document, format, closing);
      Assertions.assertThatThrownBy(() -> GENERATOR.write(document, format, new FullDisk()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("no space left");
    }
  }

  private static ReportGenerator generator(Path sample) {
    return CouncilTemplates.of(sample)
        .map(folder -> ReportGenerator.builder().templateFolder(folder).build())
        .orElse(GENERATOR);
  }

  private static Document read(Path sample) throws IOException {
    Checked<Document> checked = generator(sample).read(sample);
    assertThat(checked.diagnostics()).noneMatch(Diagnostic::isError);
    return checked.value();
  }

  private static byte[] write(Document document, OutputFormat format) throws IOException {
    return write(GENERATOR, document, format);
  }

  private static byte[] write(ReportGenerator generator, Document document, OutputFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    generator.write(document, format, out);
    return out.toByteArray();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+", -1));
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("no space left");
    }
  }
}
