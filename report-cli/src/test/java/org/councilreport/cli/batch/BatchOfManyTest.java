package org.councilreport.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.councilreport.cli.CouncilReport;
import org.councilreport.cli.ProcessRun;
import org.councilreport.cli.Reports;
import org.councilreport.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A batch of many reports, some of them faulty. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it starts a shell")
class BatchOfManyTest extends BatchFolders {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");

  /** The build server asks for a thousand. */
  private static final int REPORTS = Integer.getInteger("batch.reports", 100);

  private static final int POISONED = REPORTS / 50;
  private static final int GOOD = REPORTS - POISONED;

  @Test
  void poisonedReportsAmongManyAreNamedAndTheOthersMadeInLittleMemory() throws Exception {
    for (int i = 0; i < REPORTS; i++) {
      Path report = Reports.write(reports, "report-%04d".formatted(i));
      if (i % 50 == 7) {
        Files.writeString(report, poison(i / 50));
      }
    }

    // The documents of a thousand reports would not fit into such a heap.
    ProcessRun first =
        ProcessRun.of(
            folder,
            Map.of(),
            "'%s' -Xmx40m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '%s' %s batch reports -o out --format pdf"
                .formatted(
                    JAVA, System.getProperty("java.class.path"), CouncilReport.class.getName()));
    Run second = batch("--format", "pdf");
    Files.writeString(
        reports.resolve("report-0001.yaml"), Reports.text("report-0001", "Other words."));
    Run third = batch("--format", "pdf");

    assertThat(first.code()).as(first.err()).isEqualTo(65);
    assertThat(first.err()).contains(GOOD + " written, 0 unchanged, " + POISONED + " failed");
    for (int i = 7; i < REPORTS; i += 50) {
      assertThat(first.err()).contains("report-%04d.yaml".formatted(i));
    }
    assertThat(second.err()).contains("0 written, " + GOOD + " unchanged, " + POISONED + " failed");
    assertThat(third.err())
        .contains("1 written, " + (GOOD - 1) + " unchanged, " + POISONED + " failed");
  }

  private static String poison(int kind) {
    return switch (kind % 3) {
      case 0 -> "type: x\ntitle: \"unclosed\nupdates: [\n";
      case 1 -> "type: cabinet-member-update\ntitle: &a [*a]\n";
      default -> "type: cabinet-member-update\ntitle: x\nupdates: " + "[".repeat(5000) + "\n";
    };
  }
}
