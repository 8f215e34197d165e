package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.cli.Run.BROKEN;
import static org.councilreport.cli.Run.SAMPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private Path template(String markup) throws IOException {
    Path templates = folder.resolve("templates");
    Path own = Files.createDirectories(templates.resolve("ward-news"));
    Path packed = Run.REPOSITORY.resolve("templates/cabinet-member-update");
    Files.copy(packed.resolve("theme.yaml"), own.resolve("theme.yaml"));
    Files.writeString(own.resolve("template.yaml"), "description: News\nrequired: [title]\n");
    Files.writeString(own.resolve("report.ftlx"), markup);
    return templates;
  }

  @Test
  void templatesAreCheckedWithoutAReport() throws IOException {
    Path templates = template("<report><title>${title}</title></report>\n");

    Run run = Run.of("check", "--template-dir", templates);

    assertThat(run.err())
        .isEqualToIgnoringNewLines("checked the templates in " + templates + "; no errors");
    assertThat(run.code()).isZero();
  }

  @Test
  void faultsOfATemplateAreToldAtItsLines() throws IOException {
    Path templates =
        template(
            """
            <report>
              <title>${titel}</title>
              <p>${.now} ${"title"?eval}</p>
              <#assign macro = "<p/>"?interpret>
            </report>
            """);
    Path file = templates.resolve("ward-news/report.ftlx");

    Run run = Run.of("check", "--template-dir", templates, "--diagnostics", "short");

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err().lines())
        .containsExactly(
            file + ":2:10: error[template-value]: \"titel\" is not a field here",
            file + ":3:8: error[template-expression]: .now should not stand in a template",
            file + ":3:23: error[template-expression]: ?eval should not stand in a template",
            file + ":4:26: error[template-expression]: ?interpret should not stand in a template",
            "4 errors in " + file,
            "checked the templates in " + templates + "; 4 errors");
    assertThat(Run.of("check", "--template-dir", templates).err())
        .contains("help: did you mean \"title\"? known fields: type, id, title, ");
  }

  @Test
  void theFolderOfTemplatesMayComeFromTheEnvironment() throws IOException {
    Path templates = template("<report><title>${titel}</title></report>\n");
    Map<String, String> environment = Map.of("COUNCIL_REPORT_TEMPLATE_DIR", templates.toString());

    assertThat(Run.of(environment, "", "check").code()).isEqualTo(78);
    assertThat(Run.of(environment, "", "check", SAMPLE).err())
        .contains("1 error in " + templates.resolve("ward-news/report.ftlx"))
        .contains("checked 1 report; no errors");
  }

  @Test
  void aFileThatOverridesABuiltInOneIsCheckedWithItsTemplate() throws IOException {
    Path templates = folder.resolve("templates");
    Files.createDirectories(templates.resolve("common"));
    Files.writeString(
        templates.resolve("common/content.ftlx"),
        "<#macro items content><p>${.now}</p></#macro>\n");

    Run run = Run.of("check", "--template-dir", templates);

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err())
        .contains("1 error in " + templates.resolve("common/content.ftlx"))
        .contains(".now should not stand in a template");
  }

  @Test
  void aFolderThatIsAlmostATemplateIsAFault() throws IOException {
    Path templates = template("<report><title>${title}</title></report>\n");
    Files.createDirectories(templates.resolve("Notes"));
    Files.writeString(templates.resolve("Notes/report.ftlx"), "");
    Files.createDirectories(templates.resolve("minutes"));
    Files.writeString(templates.resolve("minutes/template.yaml"), "");

    Run run = Run.of("check", "--template-dir", templates);

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err())
        .contains(
            templates.resolve("Notes")
                + " cannot be named by a report: use small letters, digits and hyphens",
            templates.resolve("minutes") + " has no report.ftlx, so it is no template");
  }

  @Test
  void aFolderWithoutTemplatesIsRefusedAndNotTakenForChecked() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Files.writeString(empty.resolve("notes.txt"), "nothing");
    Path file = Files.writeString(folder.resolve("file"), "");

    for (String command : List.of("check", "build")) {
      assertThat(Run.of(command, "--template-dir", empty, SAMPLE).err())
          .startsWith("error: there is no template in " + empty)
          .doesNotContain("checked");
      assertThat(Run.of(command, "--template-dir", file, SAMPLE).err())
          .startsWith("error: " + file + " is not a folder");
      assertThat(Run.of(command, "--template-dir", folder.resolve("none"), SAMPLE).code())
          .isEqualTo(78);
      assertThat(Run.of(command, "--template-dir", "", SAMPLE).code()).isEqualTo(64);
    }
  }

  @Test
  void buildRefusesWhatCheckRefuses() throws IOException {
    Path templates = template("<report><title>${title}</title><p>${.now}</p></report>\n");
    Path report =
        Files.writeString(
            folder.resolve("news.yaml"), "type: ward-news\nid: news\ntitle: Ward news\n");
    String fault = ":1:37: error[template-expression]: .now should not stand in a template";

    Run check = Run.of("check", "--template-dir", templates, "--diagnostics", "short", report);
    Run build =
        Run.of(
            "build",
            "--template-dir",
            templates,
            "--diagnostics",
            "short",
            report,
            "-o",
            folder.resolve("out") + "/");

    assertThat(check.err()).containsOnlyOnce(fault).contains("checked 1 report; 1 failed");
    assertThat(build.err()).containsOnlyOnce(fault).contains("nothing was written");
    assertThat(build.code()).isEqualTo(78).isEqualTo(check.code());
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void mistakesInWordsAreToldByBuildAndCheck() throws IOException {
    Path templates = folder.resolve("templates");
    Files.createDirectories(templates.resolve("common/words"));
    Files.writeString(templates.resolve("common/words/en.yaml"), "meetng: Decision maker\n");

    for (String command : List.of("check", "build")) {
      Run run = Run.of(command, "--template-dir", templates, SAMPLE);
      assertThat(run.code()).isEqualTo(78);
      assertThat(run.err())
          .containsOnlyOnce("there is no field \"meetng\" in a file of words")
          .contains(
              "did you mean \"meeting\"?", templates.resolve("common/words/en.yaml") + ":1:1");
    }
  }

  @Test
  void nothingToCheckIsAMistake() {
    Run run = Run.of("check");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("there is nothing to check", "help: name reports or folders");
  }
}
