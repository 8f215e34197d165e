package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.cli.Run.BROKEN;
import static org.councilreport.cli.Run.SAMPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;

  @Test
  void theSampleHasNoErrors() {
    Run run = Run.of("check", SAMPLE);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualToIgnoringNewLines("checked 1 report; no errors");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void everyReportInAFolderIsCheckedAndTheRestLeftOut() throws IOException {
    String sample = Files.readString(SAMPLE);
    Files.createDirectories(folder.resolve("b/.drafts"));
    Files.writeString(folder.resolve("council.yaml"), "name: Sefton Council\n");
    Files.writeString(folder.resolve("b/2.yml"), sample);
    Files.writeString(folder.resolve("b/.drafts/3.yaml"), BROKEN);
    Files.writeString(folder.resolve("b/.4.yaml"), BROKEN);
    Files.writeString(folder.resolve("notes.txt"), BROKEN);
    Files.writeString(folder.resolve("a.yaml"), sample);

    Run run = Run.of("check", "-v", folder);

    assertThat(run.err().lines())
        .containsExactly(
            "checking " + folder.resolve("a.yaml"),
            "checking " + folder.resolve("b/2.yml"),
            "checked 2 reports; no errors");
    assertThat(run.code()).isZero();
  }

  @Test
  void oneReportsErrorsDoNotKeepTheNextFromBeingChecked() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.yaml"), BROKEN);
    Path good = Files.writeString(folder.resolve("b.yaml"), Files.readString(SAMPLE));

    Run run = Run.of("check", broken, good);

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains("error[unknown-field]: ", " in " + broken)
        .doesNotContain("nothing was written")
        .endsWith("checked 2 reports; 1 failed" + System.lineSeparator());
  }

  @Test
  void theGravestKindOfFaultGivesTheExitStatus() {
    Run run = Run.of(Map.of(), BROKEN, "check", "-", folder.resolve("none.yaml"));

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).contains(" in <stdin>", "none.yaml: there is no such file");
  }

  @Test
  void aReportNamedTwiceIsCheckedOnce() {
    assertThat(Run.of("check", SAMPLE, SAMPLE).err()).startsWith("checked 1 report;");
  }

  @Test
  void aFolderWithoutReportsIsAnError() {
    Run run = Run.of("check", folder);

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).contains("there is no report in " + folder).doesNotContain("checked");
  }
}
