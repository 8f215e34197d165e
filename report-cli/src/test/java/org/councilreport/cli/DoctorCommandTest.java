package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir Path folder;

  @Test
  void aMachineThatHasAllThatReportsNeedIsWell() throws IOException {
    Run run = Run.of("doctor", "-o", folder.resolve("out"));

    assertThat(run.code()).as(run.text()).isZero();
    assertThat(run.text().lines()).hasSize(7).allMatch(line -> line.startsWith("ok    "));
    assertThat(run.text())
        .contains("java: " + Runtime.version(), "files can be written to " + folder.resolve("out"));
    assertThat(run.err()).isEqualToIgnoringNewLines("all is well");
    try (var left = Files.list(folder.resolve("out"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsToldAndTheRestIsLookedAtAllTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    Run run = Run.of("doctor", "-o", file.resolve("out"));

    assertThat(run.code()).isEqualTo(73);
    assertThat(run.text()).contains("FAIL  output folder: cannot create ", "ok    a small report");
    assertThat(run.err()).isEqualToIgnoringNewLines("not all is well; see above");
  }

  @Test
  void aTemplateWithAFaultIsTold() throws IOException {
    Path own = Files.createDirectories(folder.resolve("templates/ward-news"));
    Files.copy(
        Run.REPOSITORY.resolve("templates/cabinet-member-update/theme.yaml"),
        own.resolve("theme.yaml"));
    Files.writeString(own.resolve("template.yaml"), "description: News\nrequired: [title]\n");
    Files.writeString(own.resolve("report.ftlx"), "<report><title>${titel}</title></report>\n");

    Run run = Run.of("doctor", "-o", folder, "--template-dir", folder.resolve("templates"));

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.text()).contains("FAIL  fonts and templates: 1 error, the first: ", "titel");
  }
}
