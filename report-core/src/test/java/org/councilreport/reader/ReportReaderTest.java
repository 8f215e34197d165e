package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Council;
import org.councilreport.model.Label;
import org.councilreport.model.Report;
import org.councilreport.validation.ReportValidator;
import org.councilreport.validation.RequiredField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
  @TempDir private Path folder;

  @Test
  void nearestCouncilFileAboveTheReportIsRead() throws IOException {
    write("council.yaml", "name: Far Council\n");
    write("near/council.yaml", "name: Near Council\nlanguages: [cy, en-GB]\n");
    Report report = read(write("near/2026-07/report.yaml", Reports.HEAD)).report().value();
    assertThat(report.council().map(Council::name)).contains(Label.of("Near Council"));
    assertThat(report.language()).isEqualTo(Locale.forLanguageTag("cy"));
  }

  @Test
  void reportsOwnCouncilAndLanguageWin() throws IOException {
    write("council.yaml", "name: Far Council\nlanguages: [cy]\n");
    Path file =
        write("report.yaml", Reports.HEAD + "language: gd\ncouncil:\n  name: Own Council\n");
    Report report = read(file).report().value();
    assertThat(report.council().map(Council::name)).contains(Label.of("Own Council"));
    assertThat(report.language()).isEqualTo(Locale.forLanguageTag("gd"));
  }

  @Test
  void faultsOfBothFilesAreReportedTogether() throws IOException {
    write("council.yaml", "nmae: Council\n");
    Path file = write("report.yaml", "tpye: x\ntitle: Update\n");
    assertThat(read(file).report().diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "there is no field \"nmae\" in a council file",
            "there is no field \"tpye\" in a report");
  }

  @Test
  void faultInTheCouncilsNamePointsIntoTheCouncilFile() throws IOException {
    Path council = write("council.yaml", "# ours\nname: Cyngor Sir\n");
    Reading reading = read(write("report.yaml", Reports.HEAD));
    Diagnostic fault = reading.positions().error(Code.GLYPH, "council.name", 7, 3, "x").build();
    assertThat(fault.position().orElseThrow()).hasToString(council + ":2:14");
  }

  @Test
  void withoutCouncilFileTheLanguageIsBritishEnglish() {
    assertThat(Reports.read(Reports.HEAD).report().value().language()).isEqualTo(Locale.UK);
  }

  @ParameterizedTest
  @CsvSource({
    "children-2019-11.yaml, children-2019-11",
    "Plant a Phobl.yml, plant-a-phobl",
    "Tŷ Glas (draft).YAML, ty-glas-draft",
    "con.yaml, report-con",
    "-, report",
    "a/b\\c.yaml, c"
  })
  void idIsTheFilesNameWhereTheReportHasNone(String name, String id) throws IOException {
    byte[] yaml = Reports.HEAD.getBytes(StandardCharsets.UTF_8);
    Reading reading = new ReportReader().read(new ByteArrayInputStream(yaml), name);
    assertThat(reading.report().value().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO", "19:30", "1.10", "007", "2026-02-30", "~", "null", "1_000", "0x1F"})
  void whatYamlTakesForAnotherTypeStaysText(String text) {
    Report report = Reports.read("type: x\ntitle: " + text + "\n").report().value();
    assertThat(report.title()).isEqualTo(Label.of(text));
  }

  @Test
  void missingFileIsAnIoException() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> read(folder.resolve("missing.yaml")));
  }

  @Test
  void folderInPlaceOfTheReportOrTheCouncilFileIsAnIoException() throws IOException {
    Path report = write("report.yaml", Reports.HEAD);
    Files.createDirectory(folder.resolve("council.yaml"));
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> read(folder))
        .withMessageContaining("not a regular file");
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> read(report))
        .withMessageContaining("council.yaml");
  }

  @Test
  void deviceIsAnIoException() {
    Path device = Path.of("/dev/zero");
    assumeThat(device).exists();
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> read(device))
        .withMessageContaining("not a regular file");
  }

  @Test
  void everyFieldOfTheTableCanBeRequired() {
    Reading reading = Reports.read(Reports.HEAD);
    List<String> missing =
        new ReportValidator()
                .validate(
                    reading.draft(),
                    ReportFields.paths().stream()
                        .map(path -> new RequiredField(path, ReportSchema.example(path)))
                        .toList(),
                    reading.positions(),
                    List.of())
                .stream()
                .map(fault -> fault.field().orElseThrow())
                .toList();
    assertThat(missing)
        .contains("meeting.agendaItem", "member.prefix", "period.label", "council.name", "updates")
        .doesNotContain("type", "id", "title", "language", "schemaVersion");
  }

  private static Reading read(Path file) throws IOException {
    return new ReportReader().read(file);
  }

  private Path write(String name, String yaml) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, yaml);
  }
}
