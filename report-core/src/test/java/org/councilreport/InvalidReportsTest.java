package org.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every invalid report in the resources gets exactly the diagnostics that stand beside it. Those in
 * the folder {@code pictures} are read with the pictures there. The faults of templates are in
 * {@code HostileTemplateTest} and {@code TemplateCheckTest}.
 */
class InvalidReportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/invalid");
  private static final Path PICTURES = FOLDER.resolve("pictures");
  private static final ReportGenerator GENERATOR = ReportGenerator.create();

  static Stream<Path> invalidReports() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("invalidReports")
  void invalidReportGetsTheDiagnosticsBesideIt(Path file) throws IOException {
    String name = file.getFileName().toString();
    String found =
        diagnostics(file, name).stream()
            .map(InvalidReportsTest::rendered)
            .collect(Collectors.joining());
    Path expected = file.resolveSibling(expected(file));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isNotEmpty().isEqualTo(Files.readString(expected));
  }

  /** So that no kind of fault is without an example of what its author reads. */
  @ParameterizedTest
  @EnumSource
  void everyKindOfFaultInAReportIsAmongThem(Code code) throws IOException {
    if (code.cause() == Code.Cause.INPUT) {
      assertThat(expected()).contains("[" + code + "]: ");
    }
  }

  private static String expected() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path report : invalidReports().toList()) {
      all.append(Files.readString(report.resolveSibling(expected(report))));
    }
    return all.toString();
  }

  private static String expected(Path report) {
    return report.getFileName().toString().replace(".yaml", ".txt");
  }

  private static List<Diagnostic> diagnostics(Path file, String name) throws IOException {
    if (file.startsWith(PICTURES)) {
      return GENERATOR.read(file).diagnostics();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return GENERATOR.read(in, name).diagnostics();
    }
  }

  private static String rendered(Diagnostic diagnostic) {
    return place(diagnostic.position().orElseThrow())
        + ": "
        + (diagnostic.isError() ? "error" : "warning")
        + "["
        + diagnostic.code()
        + "]: "
        + diagnostic.message()
        + "\n"
        + line("label", diagnostic.label())
        + line("field", diagnostic.field())
        + line("note", diagnostic.note())
        + line("help", diagnostic.help());
  }

  private static String place(SourcePosition at) {
    String end = at.endLine() == at.line() ? "" : at.endLine() + ":";
    String file = String.valueOf(Path.of(at.file()).getFileName());
    return file + ":" + at.line() + ":" + at.column() + "-" + end + at.endColumn();
  }

  private static String line(String name, Optional<String> words) {
    return words.map(text -> "  " + name + ": " + text + "\n").orElse("");
  }
}
