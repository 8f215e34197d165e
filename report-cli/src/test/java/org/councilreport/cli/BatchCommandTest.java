package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.councilreport.cli.RunResults.Entry;
import org.councilreport.cli.RunResults.Status;
import org.councilreport.cli.RunResults.Totals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {
  @TempDir Path folder;
  private Path reports;
  private Path out;

  @BeforeEach
  void name() {
    reports = folder.resolve("reports");
    out = folder.resolve("out");
  }

  @Test
  void aSecondRunMakesNothingAndSaysSo() throws Exception {
    write("a", "b", "c");

    Run first = batch();
    Map<String, String> documents = Reports.documents(out);
    Run second = batch();

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("3 written, 0 unchanged, 0 failed in ");
    assertThat(documents).hasSize(6);
    assertThat(second.code()).isZero();
    assertThat(second.err())
        .matches("(?s)0 written, 3 unchanged, 0 failed in \\d+ s; see .*run-results\\.json\\R");
    assertThat(Reports.documents(out)).isEqualTo(documents);
  }

  @Test
  void theTimeOfAFileDoesNotMatterOnlyWhatItHolds() throws Exception {
    Path report = write("a").get(0);
    batch();

    Files.setLastModifiedTime(report, FileTime.from(Instant.EPOCH));
    assertThat(dryRun()).isEmpty();

    FileTime time = Files.getLastModifiedTime(report);
    Files.writeString(report, Reports.text("a", "Other words."));
    Files.setLastModifiedTime(report, time);
    assertThat(dryRun()).containsExactly(report + ": report changed");
  }

  @Test
  void whatAReportDependsOnMakesItAgainAndNoOther() throws Exception {
    Path templates = folder.resolve("templates");
    copy(Run.REPOSITORY.resolve("templates"), templates);
    Path a = Reports.write(reports.resolve("x"), "a");
    Path b = Reports.write(reports.resolve("y"), "b");
    Path picture = reports.resolve("x/images/park.png");
    picture(picture, 1);
    Files.writeString(a, Reports.text("a", "'![The park](images/park.png)'"));
    batch("--template-dir", templates);

    picture(picture, 2);
    assertThat(dryRun("--template-dir", templates))
        .containsExactly(a + ": image images/park.png changed");

    Files.writeString(reports.resolve("y/council.yaml"), "name: Sandford Council\n");
    batch("--template-dir", templates);
    Files.writeString(reports.resolve("y/council.yaml"), "name: Sandford Town Council\n");
    assertThat(dryRun("--template-dir", templates))
        .containsExactly(b + ": council file council.yaml changed");

    batch("--template-dir", templates);
    Path content = templates.resolve("common/content.ftlx");
    Files.writeString(content, Files.readString(content) + "\n");
    assertThat(dryRun("--template-dir", templates))
        .containsExactly(
            a + ": template common/content.ftlx changed",
            b + ": template common/content.ftlx changed");

    batch("--template-dir", templates);
    assertThat(dryRun("--template-dir", templates)).isEmpty();
    assertThat(dryRun("--template-dir", templates, "--format", "pdf"))
        .hasSize(2)
        .allMatch(line -> line.contains(": the options or the version"));
  }

  @Test
  void aChangedWordTemplateFontOrFileOfWordsMakesReportsAgain() throws Exception {
    Path templates = folder.resolve("templates");
    copy(Run.REPOSITORY.resolve("templates"), templates);
    Path a = Reports.write(reports, "a");
    // The council's file alone says whose report it is.
    Files.writeString(a, Files.readString(a).replace("council: {name: Sandford Council}\n", ""));
    Files.writeString(
        reports.resolve("council.yaml"), "name: Sandford Council\nwordTemplate: report.dotx\n");
    Path word = reports.resolve("report.dotx");
    Files.copy(Run.REPOSITORY.resolve("samples/sandford/branding/report.dotx"), word);
    Path font = Files.createDirectories(reports.resolve("fonts")).resolve("serif.ttf");
    Files.write(font, serif("Regular"));
    assertThat(batch("--template-dir", templates).code()).isZero();
    assertThat(dryRun("--template-dir", templates)).isEmpty();

    rezip(word);
    assertThat(dryRun("--template-dir", templates))
        .containsExactly(a + ": Word template report.dotx changed");

    batch("--template-dir", templates);
    Files.write(font, serif("Italic"));
    assertThat(dryRun("--template-dir", templates)).containsExactly(a + ": font serif.ttf changed");

    Files.write(font, serif("Regular"));
    Files.write(reports.resolve("fonts/bold.ttf"), serif("Bold"));
    assertThat(dryRun("--template-dir", templates)).containsExactly(a + ": font bold.ttf is new");

    batch("--template-dir", templates);
    Path words = templates.resolve("common/words/en.yaml");
    Files.writeString(words, Files.readString(words) + "# edited\n");
    assertThat(dryRun("--template-dir", templates))
        .containsExactly(a + ": template common/words/en.yaml changed");
  }

  private static byte[] serif(String style) throws IOException {
    String name = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-" + style + ".ttf";
    try (InputStream font = BatchCommandTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(font).readAllBytes();
    }
  }

  /** Writes another file that says the same. */
  private static void rezip(Path file) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.writeString(zip.getPath("note.txt"), "edited");
    }
  }

  @Test
  void aCouncilFileThatComesOrGoesMakesItsReportsAgain() throws Exception {
    Path a = write("a").get(0);
    Path council = reports.resolve("council.yaml");
    batch();

    Files.writeString(council, "name: Sandford Council\n");
    assertThat(dryRun()).containsExactly(a + ": council file " + council + " is new");
    batch();
    Files.delete(council);
    assertThat(dryRun()).singleElement().asString().endsWith("council.yaml is gone");
  }

  @Test
  void aDocumentThatIsMissingOrWasAlteredIsMadeAgain() throws Exception {
    write("a", "b", "c");
    batch();
    Map<String, String> documents = Reports.documents(out);

    Files.delete(out.resolve("a.pdf"));
    Files.writeString(out.resolve("b.docx"), "altered");

    assertThat(dryRun())
        .containsExactly(
            reports.resolve("a.yaml") + ": output a.pdf is missing",
            reports.resolve("b.yaml") + ": output b.docx was altered");
    assertThat(batch().err()).contains("2 written, 1 unchanged, 0 failed");
    assertThat(Reports.documents(out)).isEqualTo(documents);
  }

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
  void poisonedReportsAmongManyAreNamedAndTheOthersMade() throws Exception {
    int count = Integer.getInteger("batch.reports", 100);
    int poisoned = count / 50;
    for (int i = 0; i < count; i++) {
      Path report = Reports.write(reports, "report-%04d".formatted(i));
      if (i % 50 == 7) {
        Files.writeString(report, poison(i / 50));
      }
    }

    Run first = batch("--format", "pdf");
    Run second = batch("--format", "pdf");
    Files.writeString(
        reports.resolve("report-0001.yaml"), Reports.text("report-0001", "Other words."));
    Run third = batch("--format", "pdf");

    assertThat(first.code()).isEqualTo(65);
    assertThat(first.err())
        .contains((count - poisoned) + " written, 0 unchanged, " + poisoned + " failed");
    for (int i = 7; i < count; i += 50) {
      assertThat(first.err()).contains("report-%04d.yaml".formatted(i));
    }
    assertThat(second.err())
        .contains("0 written, " + (count - poisoned) + " unchanged, " + poisoned + " failed");
    assertThat(third.err())
        .contains("1 written, " + (count - poisoned - 1) + " unchanged, " + poisoned + " failed");
  }

  private static String poison(int kind) {
    return switch (kind % 3) {
      case 0 -> "type: x\ntitle: \"unclosed\nupdates: [\n";
      case 1 -> "type: cabinet-member-update\ntitle: &a [*a]\n";
      default -> "type: cabinet-member-update\ntitle: x\nupdates: " + "[".repeat(5000) + "\n";
    };
  }

  @Test
  void retryMakesOnlyWhatFailed() throws Exception {
    List<Path> files = write("a", "b");
    Files.writeString(files.get(1), Run.BROKEN);
    batch();
    Files.writeString(files.get(0), Reports.text("a", "Other words."));
    Files.writeString(files.get(1), Reports.text("b", "All gas checks are in date."));

    Run run = Run.of("batch", "--retry", "-o", out);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("1 written, 0 unchanged, 0 failed");
    assertThat(out.resolve("b.pdf")).exists();
    assertThat(entry("a.yaml").earlier()).isTrue();
    assertThat(Run.of("batch", "--retry", "-o", out).err()).contains("0 written, 0 unchanged");
  }

  @Test
  void failFastEndsWithTheFirstFailureAndRetryTakesTheRest() throws Exception {
    write("b", "c", "d");
    Files.writeString(reports.resolve("a.yaml"), Run.BROKEN);

    Run run = batch("--fail-fast", "--jobs", "1");

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("0 written, 0 unchanged, 1 failed, 3 skipped");
    assertThat(Run.of("batch", "--retry", "-o", out).err())
        .contains("3 written, 0 unchanged, 1 failed");
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
  void aDryRunWritesNothing() throws Exception {
    write("a");

    Run run = batch("--dry-run");

    assertThat(run.code()).isZero();
    assertThat(run.text()).isEqualTo(reports.resolve("a.yaml") + ": new\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void forceMakesEverythingAgain() throws Exception {
    write("a");
    batch();

    assertThat(batch("--force").err()).contains("1 written, 0 unchanged");
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

  @Test
  void documentsWhoseReportsAreGoneAreNamedAndRemovedOnlyWhenAsked() throws Exception {
    List<Path> files = write("a", "b", "c");
    batch();
    Files.delete(files.get(0));
    Files.move(files.get(1), reports.resolve("renamed.yaml"));

    Run named = batch();
    assertThat(named.err())
        .contains(out.resolve("a.pdf") + " is made from no report any more; --prune removes it")
        .doesNotContain("b.pdf");
    assertThat(out.resolve("a.pdf")).exists();

    Files.writeString(out.resolve("a.docx"), "altered by hand");
    Run pruned = batch("--prune");
    assertThat(pruned.err()).contains("removed " + out.resolve("a.pdf"));
    assertThat(Reports.documents(out))
        .containsOnlyKeys("a.docx", "b.pdf", "b.docx", "c.pdf", "c.docx");
  }

  @Test
  void aBatchOfSomeReportsKeepsTheRecordsOfTheOthers() throws Exception {
    List<Path> files = write("a", "b");
    batch();

    Run.of("batch", files.get(0), "-o", out, "--force");

    assertThat(batch().err()).contains("0 written, 2 unchanged");
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
  void theSummaryPageShowsEachReportWithItsDocumentsAndFaults() throws Exception {
    List<Path> files = write("a", "b");
    Files.writeString(files.get(1), Run.BROKEN);
    batch();

    String page = Files.readString(out.resolve("index.html"));

    assertThat(page)
        .contains(
            "<html lang=\"en-GB\">",
            "<h1>1 report not made</h1>",
            "<a href=\"a.pdf\">a.pdf</a>",
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

  private Run batch(Object... options) {
    List<Object> arguments = new ArrayList<>(List.of("batch", reports, "-o", out));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray());
  }

  private List<String> dryRun(Object... options) {
    List<Object> all = new ArrayList<>(List.of(options));
    all.add("--dry-run");
    return batch(all.toArray()).text().lines().toList();
  }

  private List<Path> write(String... ids) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String id : ids) {
      files.add(Reports.write(reports, id));
    }
    return files;
  }

  private Entry entry(String name) throws Refusal {
    RunResults results = RunResultsFile.read(out.resolve(RunResults.FILE)).orElseThrow();
    assertThat(results.totals()).isEqualTo(Totals.of(results.reports()));
    return results.reports().stream()
        .filter(one -> one.source().endsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static void picture(Path file, int size) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
