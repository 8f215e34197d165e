package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.cli.Run.BROKEN;
import static org.councilreport.cli.Run.SAMPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.reader.ReportSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticFormTest {
  @TempDir Path folder;

  @Test
  void shortIsALineForEachFault() {
    Run run = Run.of(Map.of(), BROKEN, "check", "-", "--diagnostics", "short");

    assertThat(run.err().lines())
        .contains("<stdin>:3:1: error[unknown-field]: there is no field \"titel\" in a report");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void jsonIsAnObjectInEachLineOfStandardOutput() {
    Run run = Run.of(Map.of(), BROKEN, "check", "-", "--diagnostics", "json");

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.text().lines())
        .allMatch(line -> line.startsWith("{\"level\":") && line.endsWith("}"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "\"code\":\"unknown-field\"",
                        "\"message\":\"there is no field \\\"titel\\\" in a report\"",
                        "\"file\":\"<stdin>\"",
                        "\"byteStart\":45,\"byteEnd\":50,\"lineStart\":3,\"lineEnd\":3,"
                            + "\"columnStart\":1,\"columnEnd\":6",
                        "\"field\":\"titel\"",
                        "\"help\":\"did you mean \\\"title\\\"?\"",
                        "\"rendered\":\"error[unknown-field]: "));
    assertThat(run.err()).doesNotContain("unknown-field");
  }

  @Test
  void standardOutputDoesNotCarryBothJsonAndADocument() {
    Run run = Run.of("build", SAMPLE, "-o", "-", "--format", "pdf", "--diagnostics", "json");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void warningsFailWhenAsked() throws IOException {
    Path report =
        Files.writeString(folder.resolve("x.yaml"), Files.readString(SAMPLE) + "colour: red\n");

    assertThat(Run.of("check", report).code()).isEqualTo(65);
    assertThat(Run.of("check", report, "--lenient").code()).isZero();
    assertThat(Run.of("check", report, "--lenient", "--fail-on", "warning").code()).isEqualTo(3);
    assertThat(Run.of("check", SAMPLE, "--fail-on", "warning").code()).isZero();
  }

  @Test
  void reportsWithWarningsHaveNotFailed() throws IOException {
    Path report =
        Files.writeString(folder.resolve("x.yaml"), Files.readString(SAMPLE) + "colour: red\n");

    assertThat(Run.of("check", report, "--lenient", "--fail-on", "warning").err())
        .endsWith("checked 1 report; no errors, 1 with warnings" + System.lineSeparator());
  }

  @Test
  void adviceIsExplainedWithTheFieldThatSwitchesItOff() {
    assertThat(Run.of("explain", "ordinal-dates").text())
        .contains("says so in council.yaml:", "    advice: {ordinalDates: false}");
    assertThat(Run.of("explain", "date").text()).doesNotContain("advice:");
    for (Code code : Code.values()) {
      Matcher field =
          Pattern.compile("advice: \\{(\\w+): false}")
              .matcher(Run.of("explain", code.toString()).text());
      if (code.cause() == Code.Cause.ADVICE) {
        assertThat(field.find()).isTrue();
        assertThat(ReportSchema.councilJson()).contains("\"" + field.group(1) + "\"");
      }
    }
  }

  @Test
  void everyCodeIsListedAndExplained() {
    assertThat(Run.of("explain").text().lines()).hasSize(Code.values().length);
    assertThat(Run.of("explain", "date").text())
        .startsWith("date" + System.lineSeparator())
        .contains("    period: {from: 2026-06-01, to: 2026-06-30}")
        .doesNotContain("```");
  }

  @Test
  void theSchemasGoToStandardOutput() {
    assertThat(Run.of("schema").text()).contains("draft-07");
    assertThat(Run.of("schema", "--council").text()).isNotEqualTo(Run.of("schema").text());
  }
}
