package org.councilreport.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.cli.Reports;
import org.councilreport.cli.Run;
import org.councilreport.cli.batch.RunResults.Output;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.console.Refusal;
import org.councilreport.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest extends BatchFolders {
  @Test
  void oneReportsFaultsCostOneReportAndItsLastDocumentsStand() throws Exception {
    List<Path> files = write("a", "b", "c");
    batch();
    Map<String, String> documents = Reports.documents(out);
    Files.writeString(files.get(1), Run.BROKEN);
    Files.writeString(files.get(2), Reports.text("c", "Other words."));

    Run run = batch();

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("error[unknown-field]", "1 written, 1 unchanged, 1 failed");
    assertThat(Reports.documents(out))
        .containsEntry("b.pdf", documents.get("b.pdf"))
        .doesNotContainEntry("c.pdf", documents.get("c.pdf"));
    assertThat(entry("b.yaml").status()).isEqualTo(Status.FAILED);
    assertThat(entry("b.yaml").diagnostics()).isNotEmpty();
    assertThat(entry("b.yaml").outputs()).hasSize(2);

    Files.writeString(files.get(1), Reports.text("b", "All gas checks are in date."));
    assertThat(batch().err()).contains("0 written, 3 unchanged, 0 failed");
  }

  @Test
  void aFaultInACouncilsFileIsToldOnceAndEachReportThatFailsByItNamed() throws Exception {
    List<Path> files = write("a", "b");
    Files.writeString(reports.resolve("council.yaml"), "name: Sandford Council\nnatoin: wales\n");

    for (Run run : List.of(batch("--jobs", "1"), Run.of("check", reports))) {
      assertThat(run.code()).isEqualTo(65);
      assertThat(run.err())
          .containsOnlyOnce("error[unknown-field]")
          .contains("error: " + files.get(1) + " fails too; its errors are told above")
          .doesNotContain(files.get(0) + " fails too");
    }
    assertThat(entry("b.yaml").diagnostics()).isNotEmpty();
  }

  @Test
  void reportsAreFoundByWhatStandsInThem() throws Exception {
    write("a");
    Files.writeString(reports.resolve("A.YML"), Reports.text("upper", "Words."));
    Files.writeString(reports.resolve("mkdocs.yml"), "site_name: x\n");
    Files.writeString(reports.resolve("council.yaml"), "name: Sandford Council\n");
    Files.writeString(reports.resolve("notes.txt"), Reports.text("notes", "Words."));

    assertThat(dryRun())
        .containsExactly(reports.resolve("A.YML") + ": new", reports.resolve("a.yaml") + ": new");
  }

  @Test
  void documentsAreNamedByThePattern() throws Exception {
    write("a");

    Run run = batch("--name-pattern", "{type}/{period}/{meeting}-{id}");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(out.resolve("cabinet-member-update/2026-06/2026-07-14-a.pdf")).exists();
  }

  @Test
  void twoReportsOfOneNameAreRefusedAndNeitherIsWritten() throws Exception {
    Reports.write(reports.resolve("june"), "a");
    Reports.write(reports.resolve("july"), "a");
    write("b");

    Run run = batch();

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("would be written to a, as would ", "{folder}/{id}");
    assertThat(Reports.documents(out)).containsOnlyKeys("b.pdf", "b.docx");
    assertThat(batch("--name-pattern", "{folder}/{id}").code()).isZero();
    assertThat(out.resolve("june/a.pdf")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "{month}/{id},  there are {id}",
    "../{id},       does not make names",
    "/{id},         does not make names",
    "con/{id},      does not make names",
    "'a b/{id}',    does not make names"
  })
  void aPatternThatMakesNoSafeNamesIsRefused(String pattern, String why) throws Exception {
    write("a");

    Run run = batch("--name-pattern", pattern);

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains(why);
  }

  @Test
  void aReportWithoutWhatThePatternAsksForFailsAlone() throws Exception {
    Path report = write("a", "b").get(0);
    Files.writeString(report, Files.readString(report).replaceAll("period:.*\n", ""));

    Run run = batch("--name-pattern", "{period}/{id}");

    assertThat(run.err()).contains("a.yaml has no period", "1 written, 0 unchanged, 1 failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--jobs=1", "--jobs=4"})
  void theBytesDoNotDependOnHowTheWorkIsDivided(String jobs) throws Exception {
    write("a", "b", "c", "d", "e", "f");
    Path alone = folder.resolve("alone/");
    for (Path report : List.of(reports.resolve("a.yaml"), reports.resolve("f.yaml"))) {
      Run.of("build", report, "-o", alone + "/");
    }
    Path shares = folder.resolve("shares");
    List<Object> merge = new ArrayList<>(List.of("merge-results"));
    for (int i = 1; i <= 8; i++) {
      assertThat(Run.of("batch", reports, "-o", shares, "--shard", i + "/8").code()).isZero();
      merge.add(shares.resolve("run-results." + i + "-of-8.json"));
    }

    Run merged = Run.of(merge.toArray());
    batch(jobs);

    assertThat(merged.code()).as(merged.err()).isZero();
    assertThat(merged.err()).contains("6 written, 0 unchanged, 0 failed");
    assertThat(Reports.documents(shares)).isEqualTo(Reports.documents(out)).hasSize(12);
    assertThat(Reports.documents(out)).containsAllEntriesOf(Reports.documents(alone));
    assertThat(Run.of("batch", reports, "-o", shares).err()).contains("0 written, 6 unchanged");
    assertThat(merge.remove(3)).isNotNull();
    assertThat(Run.of(merge.toArray()).err()).contains("of 8 shares these are missing: 3");
  }

  @Test
  void resultsFollowTheirPublishedSchema() throws Exception {
    List<Path> files = write("a", "b", "c", "d");
    batch();
    Files.writeString(files.get(0), Run.BROKEN);
    Files.delete(files.get(1));
    Files.createDirectory(out.resolve("x.pdf"));
    Reports.write(reports, "x");
    batch();

    String json = Files.readString(out.resolve(RunResults.FILE));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Run.of("schema", "--results").text())
                .validate(json, InputFormat.JSON))
        .isEmpty();
    assertThat(json).contains("\"exitStatus\" : 73", "\"status\" : \"gone\"");
  }

  @Test
  void resultsSayHowManyPagesEachPdfHas() throws Exception {
    Path many = Reports.write(reports, "long");
    String content = "\"" + "All gas checks are in date.\\n\\n".repeat(200) + "\"";
    Files.writeString(many, Reports.text("long", content));
    write("short");

    batch();

    assertThat(entry("short.yaml").outputs())
        .extracting(Output::format, Output::pages)
        .containsExactly(tuple("pdf", Optional.of(1)), tuple("docx", Optional.empty()));
    assertThat(entry("long.yaml").outputs().get(0).pages().orElseThrow()).isGreaterThan(2);
  }

  @Test
  void eachCouncilHasItsOwnFontsAndFaultyOnesCostOnlyItsReports() throws Exception {
    Path a = Reports.write(reports.resolve("ashby"), "a");
    Path b = Reports.write(reports.resolve("burton"), "b");
    Path c = Reports.write(reports.resolve("corby"), "c");
    for (Path report : List.of(a, b, c)) {
      Files.writeString(report.resolveSibling("council.yaml"), "name: Sandford Council\n");
    }
    Path faulty = Files.createDirectory(a.resolveSibling("fonts")).resolve("house.ttf");
    Files.writeString(faulty, "no font");
    Path own = Files.createDirectory(b.resolveSibling("fonts")).resolve("serif.ttf");
    Files.write(own, serif("Regular"));

    for (String how : List.of("--jobs=1", "--isolate")) {
      Run run = batch(how, "--force", "--format", "pdf");

      assertThat(run.code()).as(run.err()).isEqualTo(78);
      assertThat(run.err()).contains("2 written, 0 unchanged, 1 failed", faulty.toString());
      assertThat(fonts("b.yaml")).containsExactly("serif.ttf");
      assertThat(fonts("c.yaml")).isEmpty();
    }
    assertThat(dryRun("--format", "pdf")).containsExactly(a + ": not made last time");
    Files.delete(own);
    assertThat(dryRun("--format", "pdf"))
        .containsExactly(a + ": not made last time", b + ": font serif.ttf is gone");
  }

  private List<String> fonts(String report) throws Refusal {
    return entry(report).inputs().stream()
        .filter(input -> input.kind() == SourceFile.Kind.FONT)
        .map(SourceFile::name)
        .toList();
  }

  @Test
  void theSummaryPageShowsEachReportWithItsDocumentsAndFaults() throws Exception {
    List<Path> files = write("a", "b");
    Files.writeString(files.get(1), Run.BROKEN);
    batch();

    String page = Files.readString(out.resolve("index.html"));
    // Where the build server looks at pages as their readers do.
    Path looked = Files.createDirectories(Path.of("target/documents")).resolve("summary.html");
    Files.writeString(looked, page);

    assertThat(page)
        .contains(
            "<html lang=\"en-GB\">",
            "<h1>1 report not made</h1>",
            "<a href=\"a.pdf\">a.pdf</a> <span>1 page, ",
            "unknown-field",
            "<td class=\"status\">failed</td>")
        .doesNotContain("<script", "http://", "https://");
  }

  @Test
  void aRunThatIsAtWorkIsNamedToTheNext() throws Exception {
    write("a");
    Files.createDirectories(out);
    OutputLock lock = OutputLock.take(out, Optional.empty(), "process 7 on desk, since noon");
    try {
      Run run = batch();
      assertThat(run.code()).isEqualTo(75);
      assertThat(run.err())
          .contains("another run is at work in " + out, "process 7 on desk, since noon");
      assertThat(batch("--shard", "1/2").code()).isEqualTo(75);
    } finally {
      lock.close();
    }
    assertThat(batch().code()).isZero();
  }

  @Test
  void unfinishedFilesOfARunThatWasKilledAreRemoved() throws Exception {
    write("a");
    Files.createDirectories(out);
    Path left = Files.writeString(out.resolve(".council-report-batch-all-x.tmp"), "half");
    Path others = Files.writeString(out.resolve(".council-report-x.tmp"), "a build's, at work");

    batch();

    assertThat(left).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void anOutputFolderThatCannotBeIsRefused() throws Exception {
    write("a");
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(Run.of("batch", reports, "-o", file.resolve("out")).code()).isEqualTo(73);
    assertThat(file).hasContent("");
  }

  @Test
  void resultsThatCannotBeReadMakeEverythingAgain() throws Exception {
    write("a");
    batch();
    Files.writeString(out.resolve(RunResults.FILE), "{\"schema\": 1, \"reports\": [");

    Run run = batch();

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("does not hold the results of a run", "1 written, 0 unchanged");
  }

  @Test
  void programsHearOfEachReportAndOfTheTotals() throws Exception {
    write("a", "b");

    Run run = batch("--diagnostics", "json");

    assertThat(run.text().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("{\"event\":\"report\",\"id\":\"a\""))
        .last()
        .asString()
        .isEqualTo(
            "{\"event\":\"summary\",\"written\":2,\"unchanged\":0,\"warned\":0,\"failed\":0,"
                + "\"skipped\":0}");
  }

  @Test
  void aTerminalSeesABarAndThenTheFaultsAndTheSummary() throws Exception {
    write("a", "b");
    Files.writeString(reports.resolve("c.yaml"), Run.BROKEN);

    Run run =
        Run.of(
            Map.of("COUNCIL_REPORT_TERMINALS", "2", "TERM", "xterm", "NO_COLOR", "1"),
            "",
            "batch",
            reports,
            "-o",
            out);

    assertThat(run.err()).contains("reports", "3/3", "error[unknown-field]");
    assertThat(run.err().indexOf("3/3")).isLessThan(run.err().indexOf("error[unknown-field]"));
  }

  @Test
  void warningsOfUnchangedReportsStillCount() throws Exception {
    Files.createDirectories(reports);
    Files.writeString(reports.resolve("a.yaml"), Reports.text("a", "On 1st June all was done."));

    assertThat(batch().code()).isZero();
    assertThat(batch("--fail-on", "warning").code()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "--jobs 0,          at least 1",
    "--shard 9/8,       is not a share",
    "--shard x,         is not a share",
    "--format html2,    is none of"
  })
  void optionsThatMakeNoSenseAreRefused(String options, String why) throws Exception {
    write("a");
    String[] parts = options.split(" ", 2);

    Run run = batch(parts[0], parts[1]);

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains(why);
  }

  @Test
  void variablesStandInForOptions() throws Exception {
    write("a");

    Run run =
        Run.of(
            Map.of(
                "COUNCIL_REPORT_OUTPUT", out.toString(),
                "COUNCIL_REPORT_NAME_PATTERN", "{period}/{id}",
                "COUNCIL_REPORT_JOBS", "2",
                "COUNCIL_REPORT_FORMAT", "pdf"),
            "",
            "batch",
            reports);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Reports.documents(out)).containsOnlyKeys("2026-06/a.pdf");
  }
}
