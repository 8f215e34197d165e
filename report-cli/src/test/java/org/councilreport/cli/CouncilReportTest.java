package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.cli.Run.BROKEN;
import static org.councilreport.cli.Run.SAMPLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common. */
class CouncilReportTest {
  private static final String ESCAPE = "\u001b[";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "build", "batch", "merge-results", "check", "init", "schema", "explain"})
  void helpGoesToStandardOutputAndHasExamplesBeforeTheUsage(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.text()).contains("Examples:").contains("Usage: council-report " + command);
    assertThat(run.text().indexOf("Examples:")).isLessThan(run.text().indexOf("Usage:"));
    assertThat(run.text().lines()).allMatch(line -> line.length() <= 100);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theVersionGoesToStandardOutput() {
    assertThat(Run.of("--version").text()).startsWith("council-report ");
    assertThat(Run.of("build", "--version").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld x.yaml           | did you mean build?",
        "build x --formt        | did you mean --format?",
        "build x --fromat pdf    | did you mean --format?",
        "build x --fromat=pdf    | did you mean --format?",
        "explain missing-feild  | did you mean missing-field?",
        "build                  | Missing required parameter: 'FILE'",
        "build x.yaml y.yaml    | unexpected argument: y.yaml",
        "build x --format epub  | \"epub\" is none of pdf, docx, html",
        "build x --color blue   | \"blue\" is none of auto, always, never",
        "check                  | there is nothing to check",
        "--quiet                | Missing required subcommand"
      })
  void aCommandLineThatCannotBeUnderstoodIsExplained(String line, String explanation) {
    Run run = Run.of((Object[]) line.split(" +"));

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains(explanation);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aNameThatNoFileCanHaveIsAFaultOfTheCommandLine() {
    Run run = Run.of("build", "a\0b");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("no file can have the name \"a␀b\"");
  }

  @Test
  void optionsMayStandBeforeAndAfterTheCommand() {
    assertThat(Run.of("--color", "always", "check", "none").err()).startsWith(ESCAPE);
    assertThat(Run.of("check", "none", "--color", "always").err()).startsWith(ESCAPE);
  }

  @ParameterizedTest
  @CsvSource({
    "auto,   1 2, xterm, '', true",
    "auto,   1,   xterm, '', false",
    "auto,   2,   dumb,  '', false",
    "auto,   2,   xterm, 1,  false",
    "always, '',  dumb,  1,  true",
    "never,  1 2, xterm, '', false"
  })
  void coloursFollowTheOptionThenTheEnvironmentThenTheTerminal(
      String option, String terminals, String term, String noColor, boolean coloured) {
    Map<String, String> environment =
        Map.of("COUNCIL_REPORT_TERMINALS", terminals, "TERM", term, "NO_COLOR", noColor);

    Run run = Run.of(environment, BROKEN, "check", "-", "--color", option);

    assertThat(run.err().contains(ESCAPE)).isEqualTo(coloured);
  }

  @Test
  void variablesStandInForOptions() throws IOException {
    Map<String, String> environment =
        Map.of(
            "COUNCIL_REPORT_OUTPUT",
            folder + "/",
            "COUNCIL_REPORT_FORMAT",
            "docx",
            "COUNCIL_REPORT_TEMPLATE_DIR",
            Run.REPOSITORY.resolve("templates").toString(),
            "COUNCIL_REPORT_VERBOSE",
            "true");

    Run run = Run.of(environment, "", "build", SAMPLE);

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("made docx", ".docx").doesNotContain("pdf");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void anOptionGoesBeforeItsVariable() {
    Run run =
        Run.of(
            Map.of("COUNCIL_REPORT_FORMAT", "docx", "COUNCIL_REPORT_COLOR", "always"),
            "",
            "build",
            SAMPLE,
            "--format=pdf",
            "--color=never",
            "-o",
            folder);

    assertThat(run.err()).contains(".pdf").doesNotContain(".docx", ESCAPE);
  }

  @Test
  void aWrongValueInAVariableIsReportedWithTheVariablesName() {
    Run run = Run.of(Map.of("COUNCIL_REPORT_FORMAT", "epub"), "", "build", SAMPLE);

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("\"epub\" is none of pdf, docx, html", "COUNCIL_REPORT_FORMAT");
  }

  @Test
  void quietLeavesOnlyErrors() {
    assertThat(Run.of("-q", "build", SAMPLE, "-o", folder).err()).isEmpty();
    assertThat(Run.of("-q", "check", SAMPLE).err()).isEmpty();
    assertThat(Run.of(Map.of(), BROKEN, "-q", "check", "-").err()).contains("error[unknown-field]");
  }

  @Test
  void aFaultOfTheProgramIsOwnedAndItsTraceKeptForDebug() {
    InputStream failing =
        failing(
            () -> {
              throw new IllegalStateException("broken");
            });
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ByteArrayOutputStream debug = new ByteArrayOutputStream();

    assertThat(run(failing, OutputStream.nullOutputStream(), plain, "check", "-")).isEqualTo(70);
    run(failing, OutputStream.nullOutputStream(), debug, "check", "-", "--debug");

    assertThat(plain.toString(StandardCharsets.UTF_8))
        .contains("this is a fault in council-report: ", "run the same with --debug")
        .doesNotContain("\tat ");
    assertThat(debug.toString(StandardCharsets.UTF_8)).contains("\tat ");
  }

  @Test
  void aFaultOfTheProgramInOneReportDoesNotKeepTheNextFromBeingChecked() {
    InputStream failing =
        failing(
            () -> {
              throw new IllegalStateException("broken");
            });
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = run(failing, OutputStream.nullOutputStream(), err, "check", "-", SAMPLE.toString());

    assertThat(code).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("checked 2 reports; 1 failed");
  }

  @Test
  void standardInputThatFailsIsAnInputThatCannotBeRead() {
    InputStream failing =
        failing(
            () -> {
              throw new IOException("the line is dead");
            });
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(run(failing, OutputStream.nullOutputStream(), err, "check", "-")).isEqualTo(66);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("cannot read <stdin>: the line is dead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "build"})
  void closedStandardOutputIsAnErrorOfWriting(String first) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args =
        first.equals("build")
            ? new String[] {"build", SAMPLE.toString(), "-o", "-", "--format", "pdf"}
            : new String[] {first};

    assertThat(run(InputStream.nullInputStream(), closed, err, args)).isEqualTo(74);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot write to standard output");
  }

  private static InputStream failing(Callable<Integer> fault) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return read(new byte[1], 0, 1);
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
          return fault.call();
        } catch (IOException | RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new AssertionError(e);
        }
      }
    };
  }

  private static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    return CouncilReport.run(args, in, out, err, Map.of());
  }
}
