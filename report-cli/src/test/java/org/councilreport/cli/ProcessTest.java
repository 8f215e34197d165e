package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own shows: real streams, pipes, and a disk that is full. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "these are POSIX shell lines")
@Execution(ExecutionMode.CONCURRENT)
class ProcessTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");

  /** All but watch, which does not end. */
  private static final List<String> COMMANDS =
      List.of(
          "",
          "build",
          "batch",
          "merge-results",
          "check",
          "init",
          "schema",
          "explain",
          "doctor",
          "completion");

  @TempDir Path folder;

  @BeforeEach
  void putTheCommandOnThePathAndTheSamplesInPlace() throws IOException {
    ProcessRun.script(
        folder.resolve("bin/council-report"),
        "exec '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Dslf4j.internal.verbosity=ERROR -cp '%s' %s \"$@\"\n"
            .formatted(JAVA, System.getProperty("java.class.path"), CouncilReport.class.getName()));
    copy("samples", "samples");
    copy("templates", "my-templates");
  }

  private void copy(String part, String name) throws IOException {
    Path from = Run.REPOSITORY.resolve(part);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(name).resolve(from.relativize(file)));
      }
    }
  }

  /** All in one folder, and each once, although the help of the whole repeats some. */
  @Test
  void theExamplesInTheHelpWork() throws Exception {
    Set<String> examples = new LinkedHashSet<>();
    for (String command : COMMANDS) {
      Object[] arguments = Stream.of(command, "--help").filter(word -> !word.isEmpty()).toArray();
      List<String> some = examples(Run.of(arguments).text());
      assertThat(some).as(command).isNotEmpty();
      examples.addAll(some);
    }
    for (String example : examples) {
      ProcessRun run = run(example);
      assertThat(run.code()).as("%s%n%s", example, run.err()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx"})
  void standardOutputCarriesTheDocumentAndNothingElse(String format) throws Exception {
    ProcessRun run =
        run(
            "council-report build %s -o - --format %s >a && council-report build %s -o b.%s"
                .formatted(Run.SAMPLE, format, Run.SAMPLE, format));

    assertThat(run.err()).isEqualTo("wrote b." + format + "\n");
    assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b." + format));
  }

  @Test
  void documentsGoToTheCurrentFolderUnlessSaid() throws Exception {
    ProcessRun run = run("council-report build %s --format pdf".formatted(Run.SAMPLE));

    assertThat(run.err()).matches("wrote [^/]+\\.pdf\n");
    assertThat(folder.resolve(run.err().strip().substring(6))).exists();
  }

  @Test
  void aFullDiskLeavesTheLastDocumentsAndNoOther() throws Exception {
    assertThat(run("council-report build %s -o out/".formatted(Run.SAMPLE)).code()).isZero();
    List<Path> documents = files(folder.resolve("out"));
    byte[] first = Files.readAllBytes(documents.get(0));
    byte[] second = Files.readAllBytes(documents.get(1));

    // A limit on the size of a file fails a write half way, as a full disk does.
    ProcessRun run =
        run("trap '' XFSZ; ulimit -f 4; council-report build %s -o out/".formatted(Run.SAMPLE));

    assertThat(run.code()).as(run.err()).isEqualTo(74);
    assertThat(run.err()).contains("error: cannot write out/");
    assertThat(files(folder.resolve("out"))).isEqualTo(documents);
    assertThat(documents.get(0)).hasBinaryContent(first);
    assertThat(documents.get(1)).hasBinaryContent(second);
  }

  @Test
  void aPipeIsReadAsStandardInputAndRefusedAsAFile() throws Exception {
    assertThat(run("cat %s | council-report check -".formatted(Run.SAMPLE)).code()).isZero();

    ProcessRun fifo = run("mkfifo pipe && council-report check pipe");

    assertThat(fifo.code()).isEqualTo(66);
    assertThat(fifo.err()).contains("cannot read pipe: it is not a file");

    ProcessRun council =
        run(
            "mkdir b && cp %s b && mkfifo b/council.yaml && council-report check b"
                .formatted(Run.SAMPLE));
    assertThat(council.code()).isEqualTo(66);
    assertThat(council.err()).contains("b/council.yaml: not a regular file");
  }

  @Test
  void aReaderThatGoesAwayIsAnErrorOfWriting() throws Exception {
    ProcessRun run =
        run(
            "{ council-report build %s -o - --format pdf; echo $? >code; } | :"
                .formatted(Run.SAMPLE));

    assertThat(folder.resolve("code")).content().isEqualTo("74\n");
    assertThat(run.err()).contains("cannot write to standard output");
  }

  private ProcessRun run(String line) throws Exception {
    String path = folder.resolve("bin") + ":" + System.getenv("PATH");
    return ProcessRun.of(folder, Map.of("PATH", path), line);
  }

  /** The indented lines under "Examples:"; a line that begins with the command begins a new one. */
  static List<String> examples(String help) {
    String block = help.substring(help.indexOf("Examples:"), help.indexOf("\n\nUsage:"));
    return Stream.of(block.split("\n(?=  council-report)")).skip(1).map(String::strip).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
