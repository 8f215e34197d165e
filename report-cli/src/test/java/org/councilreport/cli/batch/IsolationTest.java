package org.councilreport.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.councilreport.cli.Reports;
import org.councilreport.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationTest {
  /**
   * A template that a report named "b" makes ask for 384 MiB: a text doubled up to 256 MiB stands
   * beside its half. Others need next to nothing.
   */
  private static final String HUNGRY =
      """
      <#if id == "b">
        <#assign text = "x"><#list 1..28 as doubling><#assign text = text + text></#list>
      </#if>
      <report><title>${title}</title></report>
      """;

  @TempDir Path folder;

  @Test
  void reportsMadeInProcessesOfTheirOwnAreTheSameAndSoAreTheirFaults() throws Exception {
    Path reports = folder.resolve("reports");
    Reports.write(reports, "a");
    Reports.write(reports, "b");
    Files.writeString(reports.resolve("c.yaml"), Run.BROKEN);

    Run isolated = Run.of("batch", reports, "-o", folder.resolve("1"), "--isolate");
    Run together = Run.of("batch", reports, "-o", folder.resolve("2"));

    assertThat(isolated.code()).isEqualTo(65);
    assertThat(faults(isolated)).isEqualTo(faults(together)).contains("error[unknown-field]");
    assertThat(Reports.documents(folder.resolve("1")))
        .isEqualTo(Reports.documents(folder.resolve("2")))
        .hasSize(4);
    assertThat(Run.of("batch", reports, "-o", folder.resolve("1")).err())
        .contains("0 written, 2 unchanged, 1 failed");
  }

  @Test
  void aReportThatBringsItsProcessDownCostsOneReport() throws Exception {
    Path reports = folder.resolve("reports");
    Reports.write(reports, "a");
    Reports.write(reports, "b");
    Reports.write(reports, "c");
    Path template = folder.resolve("templates/cabinet-member-update/report.ftlx");
    Files.createDirectories(template.getParent());
    Files.writeString(template, HUNGRY);

    Run run =
        Run.of(
            Map.of("COUNCIL_REPORT_MEMORY_LIMIT", "64"),
            "",
            "batch",
            reports,
            "-o",
            folder.resolve("out"),
            "--template-dir",
            folder.resolve("templates"),
            "--isolate",
            "--jobs",
            "1",
            "--format",
            "pdf");

    assertThat(run.code()).as(run.err()).isEqualTo(70);
    assertThat(run.err())
        .contains("b.yaml needs more memory than there is", "2 written, 0 unchanged, 1 failed");
  }

  private static String faults(Run run) {
    return run.err().substring(0, run.err().lastIndexOf(" written, "));
  }
}
