package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  void bothKindsOfEditorFindTheSchemaInTheFirstTwoLines() throws Exception {
    Workspace workspace = new Workspace(folder, YearMonth.of(2028, 2));
    workspace.create();

    for (Path file : new Path[] {workspace.report(), folder.resolve("council.yaml")}) {
      String second = Files.readAllLines(file).get(1);
      assertThat(second).startsWith("# $schema: ");
      assertThat(file.resolveSibling(second.substring("# $schema: ".length()))).exists();
    }
    assertThat(folder.resolve(".vscode/settings.json"))
        .content()
        .contains(".schemas/report.schema.json", ".schemas/council.schema.json");
  }

  @Test
  void editorsFindTheFaultsThatTheTaskPrints() throws Exception {
    Workspace workspace = new Workspace(folder, YearMonth.of(2028, 2));
    workspace.create();
    Files.writeString(
        workspace.report(), Files.readString(workspace.report()).replace("title:", "titel:"));
    String tasks = Files.readString(folder.resolve(".vscode/tasks.json"));
    Matcher regexp = Pattern.compile("\"regexp\": \"(.*)\"").matcher(tasks);
    assertThat(regexp.find()).isTrue();
    Pattern pattern = Pattern.compile(regexp.group(1).replace("\\\\", "\\"));

    Run run = Run.of("check", folder, "--diagnostics", "short");

    assertThat(tasks).contains("council-report check . --diagnostics short");
    assertThat(run.err().lines().map(pattern::matcher).filter(Matcher::matches))
        .anySatisfy(
            fault -> {
              assertThat(Path.of(fault.group(1))).exists();
              assertThat(fault.group(5)).isEqualTo("unknown-field");
              assertThat(fault.group(6)).contains("titel");
            });
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

  @Test
  void aFolderThatIsTakenIsAnsweredWithOneThatIsNot() {
    Path reports = folder.resolve("reports");
    Run.of("init", reports);

    assertThat(Run.of("init", reports).err())
        .contains(
            "help: name a folder that is not there yet: council-report init " + reports + "-2");
  }

  @Test
  void anEmptyNameIsNotTheCurrentFolder() {
    Run run = Run.of("init", "");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("the name of the folder is empty");
  }
}
