package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What packagers and shells ask of the command. */
class PackagingTest {
  @TempDir Path folder;

  @Test
  void theVersionNamesJavaAndEachLibrary() {
    assertThat(Run.of("--version").text())
        .startsWith("council-report ")
        .contains("Java " + Runtime.version())
        .containsPattern("pdfbox \\d+\\.\\d+")
        .containsPattern("poi-ooxml \\d+\\.\\d+")
        .containsPattern("picocli \\d+\\.\\d+");
  }

  @Test
  void bashCompletesCommandsAndOptionsButNotWhatIsHidden() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/bin/bash"))).isTrue();
    Run completion = Run.of("completion", "bash");
    Files.writeString(folder.resolve("council-report.bash"), completion.text());

    ProcessRun run =
        ProcessRun.of(
            folder,
            Map.of(),
            """
            bash -c '. ./council-report.bash
            COMP_WORDS=(council-report w) COMP_CWORD=1; _complete_council-report
            echo "${COMPREPLY[@]}"
            COMP_WORDS=(council-report watch --ser) COMP_CWORD=2; _complete_council-report
            echo "${COMPREPLY[@]}"'
            """);

    assertThat(run.out()).as(run.err()).isEqualTo("watch\n--serve\n");
    assertThat(Run.of("completion", "zsh").text()).isEqualTo(completion.text());
    assertThat(Run.of("completion", "fish").code()).isEqualTo(64);
  }

  @Test
  void theManualSaysWhatTheHelpSays() {
    String page = Run.of("man-page").text();

    assertThat(page)
        .startsWith(".TH COUNCIL\\-REPORT 1".replace("\\-", "-"))
        .contains(".SS watch FILE|DIR\n", ".B \\-o, \\-\\-output PATH\n", ".TP\n.B 75\n")
        .doesNotContain(".SS worker", ".SS man", "%n");
    assertThat(page.lines())
        .filteredOn(line -> line.startsWith("."))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|B|I|nf|fi)( .*)?"));
  }
}
