package org.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A council that does not want one kind of advice gets all the others. */
class AdviceSwitchTest {
  private static final Path EVERY_KIND = Path.of("src/test/resources/advice/every-kind.yaml");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void eachKindCanBeSwitchedOffInTheCouncilsFile(Advice kind) throws IOException {
    Code code = Code.valueOf(kind.name());
    List<String> all = advice("");

    List<String> rest = advice("advice: {" + kind.word() + ": false}\n");

    assertThat(all).anyMatch(line -> isOf(code, line));
    assertThat(rest).isEqualTo(all.stream().filter(line -> !isOf(code, line)).toList());
  }

  private static boolean isOf(Code code, String line) {
    return line.contains("[" + code + "]");
  }

  private List<String> advice(String switches) throws IOException {
    Files.writeString(
        folder.resolve("council.yaml"), "name: Westmarch Borough Council\n" + switches);
    Path report = folder.resolve("report.yaml");
    Files.writeString(report, Files.readString(EVERY_KIND));
    return ReportGenerator.create().read(report).diagnostics().stream()
        .map(Diagnostic::toString)
        .toList();
  }
}
