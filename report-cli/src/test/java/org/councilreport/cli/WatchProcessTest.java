package org.councilreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A watch in a process of its own, over the machine's files, until a signal ends it. */
@Timeout(300)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "these are POSIX signals")
class WatchProcessTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");

  @TempDir Path folder;

  private Process start(String arguments) throws IOException {
    return new ProcessBuilder(
            "/bin/sh",
            "-c",
            "exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' %s %s"
                .formatted(
                    JAVA,
                    System.getProperty("java.class.path"),
                    CouncilReport.class.getName(),
                    arguments))
        .directory(folder.toFile())
        .start();
  }

  private static String lineWith(String words, BufferedReader messages) throws IOException {
    for (String line = messages.readLine(); line != null; line = messages.readLine()) {
      if (line.contains(words)) {
        return line;
      }
    }
    throw new AssertionError("it ended before it said \"" + words + "\"");
  }

  private static BufferedReader messages(Process process) {
    return new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void aSaveIsNoticedAndASignalEndsItWithNothingHalfDone(String signal, int code) throws Exception {
    Path report = Reports.write(folder, "gas");
    Process process = start("watch gas.yaml -o out/ --format pdf");
    try (BufferedReader messages = messages(process)) {
      lineWith("made out/gas.pdf", messages);

      Files.writeString(report, Reports.text("gas", "{broken"));
      assertThat(lineWith("the last documents stay", messages)).contains("in gas.yaml");

      Files.writeString(report, Reports.text("gas", "Two checks are overdue."));
      lineWith("made out/gas.pdf", messages);

      new ProcessBuilder("/bin/kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor()).isEqualTo(code);
    } finally {
      process.destroyForcibly();
    }
    try (Stream<Path> left = Files.list(folder.resolve("out"))) {
      assertThat(left).containsExactly(folder.resolve("out/gas.pdf"));
    }
  }

  @Test
  void theExamplesInTheHelpWork() throws Exception {
    Path samples = Run.REPOSITORY.resolve("samples");
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("samples").resolve(samples.relativize(file)));
      }
    }
    List<String> examples = ProcessTest.examples(Run.of("watch", "--help").text());

    assertThat(examples).hasSize(2);
    for (String example : examples) {
      // The port that the example takes may be taken on this machine.
      String arguments = example.replace("council-report ", "").replace("--serve", "--serve=0");
      Process process = start(arguments);
      try (BufferedReader messages = messages(process)) {
        lineWith("made out/", messages);
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
  }
}
