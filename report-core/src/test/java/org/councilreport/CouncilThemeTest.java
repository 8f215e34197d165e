package org.councilreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.councilreport.conformance.DocxConformance;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfPages;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What council.yaml says of looks goes before the theme of every template. */
class CouncilThemeTest {
  private static final String REPORT =
      """
      type: cabinet-member-update
      title: Housing update
      member: {portfolio: Housing}
      meeting: {body: Cabinet, date: 2026-07-14}
      period: {from: 2026-04-01, to: 2026-06-30}
      updates:
        - service: Repairs
          content: All gas checks are in date, see [the list](https://www.sandford.gov.uk).
      """;

  @TempDir private Path folder;

  private final ReportGenerator generator = ReportGenerator.create();

  private Checked<Document> read(String council) throws IOException {
    Files.writeString(folder.resolve("council.yaml"), "name: Sandford Council\n" + council);
    return generator.read(Files.writeString(folder.resolve("report.yaml"), REPORT));
  }

  private List<String> faults(String council) throws IOException {
    return read(council).diagnostics().stream()
        .map(Diagnostic::toString)
        .map(fault -> fault.replace(folder + "/", ""))
        .toList();
  }

  private byte[] write(Document document, OutputFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    generator.write(document, format, out);
    return out.toByteArray();
  }

  @Test
  void onlyWhatTheCouncilNamesLooksOtherwise() throws IOException {
    byte[] plain = write(read("").value(), OutputFormat.PDF);
    byte[] own =
        write(
            read("theme: {page: {left: 90}, text: {title: {size: 20, lineHeight: 24}}}\n").value(),
            OutputFormat.PDF);

    assertThat(PdfPages.dump(plain)).contains("60.0").contains("16.0 Housing update");
    assertThat(PdfPages.dump(own)).contains("20.0 Housing update").doesNotContain(" 60.0 ");
    assertThat(PdfPages.dump(own)).contains("12.0 Repairs");
    assertThat(PdfConformance.faults(own)).isEmpty();
  }

  @Test
  void wordFilesLookSoToo() throws IOException {
    byte[] docx =
        write(
            read("theme:\n  link:\n    colour: \"#00632B\"\n    underline: false\n").value(),
            OutputFormat.DOCX);

    assertThat(DocxConformance.faults(docx)).isEmpty();
    assertThat(new String(part(docx, "word/styles.xml"), UTF_8)).contains("00632B");
  }

  private static byte[] part(byte[] docx, String name) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new IOException("no part " + name);
  }

  @Test
  void onePartOfAThemeIsEnoughAndNothingIsRequired() throws IOException {
    assertThat(faults("theme: {font: {installed: Arial}}\n")).isEmpty();
    assertThat(faults("theme: {chart: {series: [\"#12436D\"]}}\n")).isEmpty();
  }

  @Test
  void faultsAreToldAtTheirPlacesInTheCouncilsFile() throws IOException {
    assertThat(
            faults(
                """
                theme:
                  page: {size: A5, left: wide}
                  text:
                    titel: {size: 12}
                    body: {size: 100}
                  link: {colour: "#FFFF00"}
                """))
        .containsExactly(
            "council.yaml:3:16: error[value]: \"A5\" is not a page size",
            "council.yaml:3:26: error[type]: a number belongs here, found \"wide\"",
            "council.yaml:5:5: error[unknown-field]: there is no field \"titel\" in the text styles",
            "council.yaml:6:18: error[value]: 100 is not allowed here",
            "council.yaml:7:18: error[value]: this colour is too pale to be read on white: its"
                + " contrast is less than 4.5 to 1");
  }

  @Test
  void whatDoesNotFitTheTemplatesThemeIsTheCouncilsFault() throws IOException {
    assertThat(faults("theme:\n  text:\n    body: {size: 20}\n"))
        .containsExactly(
            "council.yaml:4:5: error[value]: over the template's theme: the lines overlap:"
                + " lineHeight is less than size");
  }

  @Test
  void whatFollowsFromSeveralValuesIsToldWithWhatIsWrongWithOne() throws IOException {
    assertThat(
            faults(
                """
                natoin: wales
                theme:
                  text:
                    body: {size: 20}
                    title: {size: 30, lineHeight: tall}
                    heading2: {lineHeight: 6, bold: perhaps}
                """))
        .containsExactly(
            "council.yaml:2:1: error[unknown-field]: there is no field \"natoin\" in a council file",
            "council.yaml:5:5: error[value]: over the template's theme: the lines overlap:"
                + " lineHeight is less than size",
            "council.yaml:6:35: error[type]: a number belongs here, found \"tall\"",
            "council.yaml:7:37: error[type]: true or false belongs here, found \"perhaps\"");
  }

  @Test
  void aReportsOwnCouncilGoesBeforeTheFile() throws IOException {
    Files.writeString(
        folder.resolve("council.yaml"),
        "name: Sandford Council\ntheme: {page: {left: 90, right: 90}}\n");
    Path report =
        Files.writeString(
            folder.resolve("report.yaml"),
            REPORT + "council: {name: Sandford Council, theme: {page: {left: 72}}}\n");

    Optional<Document> document = generator.read(report).optional();

    String pages = PdfPages.dump(write(document.orElseThrow(), OutputFormat.PDF));
    assertThat(pages).contains(" 72.0 ").doesNotContain(" 90.0 ");
  }
}
