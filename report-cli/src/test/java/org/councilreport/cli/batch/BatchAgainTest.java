package org.councilreport.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.councilreport.cli.Reports;
import org.councilreport.cli.Run;
import org.junit.jupiter.api.Test;

/** What a batch makes that follows another. */
class BatchAgainTest extends BatchFolders {
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
}
