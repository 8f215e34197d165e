package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  @TempDir Path folder;

  @Test
  void whatInitMakesCanBeBuilt() throws Exception {
    Workspace workspace = new Workspace(folder, YearMonth.of(2028, 2));
    workspace.create();

    Run run = Run.of("build", folder.resolve("2028-02/housing.yaml"), "-o", folder + "/out/");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("warning");
    assertThat(folder.resolve("out/housing.pdf")).exists();
    assertThat(workspace.report()).content().contains("to: 2028-02-29").doesNotContain("{first}");
    assertThat(folder.resolve(".schemas/report.schema.json")).content().contains("draft-07");
  }

  @Test
  void editorsAreToldTheSchema() throws Exception {
    Workspace workspace = new Workspace(folder, YearMonth.of(2028, 2));
    workspace.create();

    for (Path file : new Path[] {workspace.report(), folder.resolve("council.yaml")}) {
      String first = Files.readAllLines(file).get(0);
      assertThat(first).startsWith("# yaml-language-server: $schema=");
      assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1))).exists();
    }
  }

  @Test
  void theNextCommandIsNamed() {
    Run run = Run.of("init", folder.resolve("reports"));

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .containsPattern("next: council-report build .*/\\d{4}-\\d{2}/housing\\.yaml\\R");
  }

  @Test
  void nothingIsReplaced() throws IOException {
    Path council = Files.writeString(folder.resolve("council.yaml"), "name: Ours\n");

    Run run = Run.of("init", folder);

    assertThat(run.code()).isEqualTo(73);
    assertThat(run.err()).contains(council + " is there already");
    assertThat(council).hasContent("name: Ours");
    assertThat(folder.resolve("README.md")).doesNotExist();
  }
}
