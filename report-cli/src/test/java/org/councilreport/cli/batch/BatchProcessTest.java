package org.councilreport.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.councilreport.cli.CouncilReport;
import org.councilreport.cli.ProcessRun;
import org.councilreport.cli.Reports;
import org.councilreport.cli.Run;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.console.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a batch whose process ends before it does, or is not alone. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "these are POSIX signals")
@Execution(ExecutionMode.CONCURRENT)
class BatchProcessTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");
  private static final int REPORTS = 20;

  /** How often a process is killed; the build server asks for a hundred. */
  private static final int KILLS = Integer.getInteger("batch.kills", 3);

  @TempDir Path folder;
  private Path reports;
  private Path out;

  @BeforeEach
  void writeReports() throws IOException {
    reports = folder.resolve("reports");
    out = folder.resolve("out");
    for (int i = 0; i < REPORTS; i++) {
      Reports.write(reports, "report-" + i);
    }
  }

  @Test
  void aProcessKilledAtAnyMomentLeavesWholeDocumentsAndTheNextRunCompletesThem() throws Exception {
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    assertThat(start("-o", whole.toString()).waitFor()).isZero();
    long longest = System.nanoTime() - start;
    Map<String, String> documents = Reports.documents(whole);
    Random random = new Random(20260714);
    // A process may be killed before it makes the folder.
    Files.createDirectory(out);

    for (int i = 0; i < KILLS; i++) {
      Process process = start("-o", out.toString(), "--force");
      boolean ended = process.waitFor((long) (random.nextDouble() * longest), TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();

      assertThat(documents).containsAllEntriesOf(Reports.documents(out));
      assertThat(ended ? 0 : process.exitValue()).isIn(0, 137);
    }
    Run next = Run.of("batch", reports, "-o", out);

    assertThat(next.code()).as(next.err()).isZero();
    assertThat(Reports.documents(out)).isEqualTo(documents);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void aSignalEndsTheBatchInGoodOrder(String signal, int code) throws Exception {
    Process process = start("-o", out.toString(), "--diagnostics", "json", "--jobs", "1");
    firstLine(process);

    new ProcessBuilder("/bin/kill", "-" + signal, Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor()).isEqualTo(code);
    RunResults results = RunResultsFile.read(out.resolve(RunResults.FILE)).orElseThrow();
    assertThat(results.interrupted()).isTrue();
    assertThat(results.totals().skipped()).isPositive();
    assertThat(results.reports()).hasSize(REPORTS);
    assertThat(
            results.reports().stream()
                .filter(one -> one.status() == Status.WRITTEN)
                .mapToInt(one -> one.outputs().size())
                .sum())
        .isEqualTo(Reports.documents(out).size());
    Run next = Run.of("batch", reports, "-o", out);
    assertThat(next.err()).contains(results.totals().skipped() + " written");
  }

  @Test
  void ofTwoBatchesInOneFolderTheSecondIsToldOfTheFirst() throws Exception {
    Process first = start("-o", out.toString(), "--diagnostics", "json", "--jobs", "1");
    BufferedReader lines = firstLine(first);

    Run second = Run.of("batch", reports, "-o", out);

    assertThat(second.code()).isEqualTo(75);
    assertThat(second.err()).contains("process " + first.pid());
    lines.lines().forEach(line -> {});
    assertThat(first.waitFor()).isZero();
    assertThat(Reports.documents(out)).hasSize(2 * REPORTS);
  }

  @Test
  void aFullDiskLeavesTheLastDocumentsAndTheirResults() throws Exception {
    Run.of("batch", reports, "-o", out);
    Map<String, String> documents = Reports.documents(out);
    String results = Files.readString(out.resolve(RunResults.FILE));

    // A limit on the size of a file fails a write half way, as a full disk does.
    ProcessRun run =
        ProcessRun.of(
            folder,
            Map.of(),
            "trap '' XFSZ; ulimit -f 4; " + line("-o", out.toString(), "--force"));

    assertThat(run.code()).as(run.err()).isEqualTo(74);
    assertThat(run.err()).contains("cannot write ");
    assertThat(Reports.documents(out)).isEqualTo(documents);
    assertThat(out.resolve(RunResults.FILE)).hasContent(results);
  }

  @Test
  void aReaderThatGoesAwayCostsOnlyWhatItWouldHaveRead() throws Exception {
    ProcessRun run =
        ProcessRun.of(
            folder,
            Map.of(),
            "{ " + line("-o", out.toString(), "--diagnostics", "json") + "; echo $? >code; } | :");

    assertThat(folder.resolve("code")).content().isEqualTo("74\n");
    assertThat(run.err()).contains(REPORTS + " written", "cannot write to standard output");
    assertThat(Reports.documents(out)).hasSize(2 * REPORTS);
  }

  private Process start(String... options) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command(options)).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith(Shell.PREFIX));
    builder.environment().put("XDG_CONFIG_HOME", "/nowhere");
    if (!List.of(options).contains("json")) {
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
    return builder.start();
  }

  private List<String> command(String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CouncilReport.class.getName(),
                "batch",
                reports.toString()));
    command.addAll(List.of(options));
    return command;
  }

  private String line(String... options) {
    return "'" + String.join("' '", command(options)) + "'";
  }

  /** Waits until the first report is done. */
  private static BufferedReader firstLine(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(lines.readLine()).contains("\"event\":\"report\"");
    return lines;
  }
}
