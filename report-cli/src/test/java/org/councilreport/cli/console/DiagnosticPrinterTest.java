package org.councilreport.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

/** Compares with the files in {@code src/test/resources}, one for each test. */
class DiagnosticPrinterTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/org/councilreport/cli/console/DiagnosticPrinterTest");

  private static final String LONG_LINE =
      "  content: "
          + "The Board has a number of sub groups and it was agreed to scrutinise activity. "
              .repeat(3)
              .strip();

  @Test
  void everythingHasItsPlace() {
    SourceText source =
        SourceText.of(
            "2026-07/housing.yaml",
            "\n".repeat(12) + "  - title: Damp and mould inspections\n    due: 31/06/2026\n");
    Diagnostic diagnostic =
        Diagnostic.error(Code.DATE, "\"31/06/2026\" is not a date")
            .at(SourcePosition.onLine(source.file(), 14, 10, 10), source)
            .label("June has 30 days")
            .field("updates[2].actions[0].due")
            .note("dates are written year first")
            .help("write it as 2026-06-30")
            .build();

    expect("everything", diagnostic);
  }

  @Test
  void aFaultWithoutAPlaceHasNoSource() {
    expect(
        "no-place",
        Diagnostic.warning(Code.UNKNOWN_TEMPLATE, "there is no template \"leaflet\"")
            .field("type")
            .help("the templates are:\n- cabinet-member-update")
            .build());
  }

  @Test
  void theFirstLineHasNoContext() {
    expect("first-line", at("titel: Report\ntype: x\n", 1, 1, 5));
  }

  @Test
  void lineNumbersOfDifferentLengthKeepTheFrameStraight() {
    expect("line-ten", at("\n".repeat(8) + "type: x\ntitel: Report\n", 10, 1, 5));
  }

  @Test
  void aPlaceAtTheEndOfTheLineIsMarkedAfterIt() {
    expect("line-end", at("title:\n", 1, 7, 0));
  }

  @Test
  void aStretchOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
    SourceText source = SourceText.of("report.yaml", "title: \"Report\nand more\n");
    expect(
        "several-lines",
        Diagnostic.error(Code.YAML_SYNTAX, "the quote is not closed")
            .at(new SourcePosition("report.yaml", 1, 8, 2, 9), source)
            .build());
  }

  @Test
  void tabsAreSeenAndTheMarkStaysInLine() {
    expect("tab", at("\ttype:\tx\n", 1, 8, 1));
  }

  @Test
  void wideAndCombiningCharactersKeepTheMarkInLine() {
    expect("wide", at("title: 住宅 e\u0301te\u0301 x\n", 1, 17, 1));
  }

  @Test
  void controlCharactersAreSeenAndDoNotReachTheTerminal() {
    expect(
        "controls",
        at("title: \u001b[2J\u0007 \u202egnp.exe\u202c \u00a0\u0085\ud800 x\n", 1, 8, 1));
  }

  @Test
  void aLongLineIsCutAroundTheMark() {
    expect("long-start", at(LONG_LINE, 1, 3, 7));
    expect("long-middle", at(LONG_LINE, 1, 120, 6));
    expect("long-end", at(LONG_LINE, 1, LONG_LINE.length() - 3, 4));
    expect("long-mark", at(LONG_LINE, 1, 12, 230));
  }

  @Test
  void aLongLineOfContextIsCutAtItsEnd() {
    expect("long-context", at(LONG_LINE + "\ntitel: x\n", 2, 1, 5));
  }

  @Test
  void ofVeryManyDiagnosticsTheFirstFiftyErrorsArePrinted() {
    List<Diagnostic> many =
        IntStream.rangeClosed(1, 62)
            .mapToObj(
                line ->
                    (line <= 2
                            ? Diagnostic.warning(Code.LINK, "warning " + line)
                            : Diagnostic.error(Code.DATE, "error " + line))
                        .build())
            .toList();

    assertThat(print(false, many).lines().filter(line -> !line.isEmpty()))
        .hasSize(51)
        .startsWith("error[date]: error 3")
        .endsWith("error[date]: error 52", "and 12 more; --diagnostics short shows all");
  }

  @Test
  void ofManyWarningsOfAKindTheFirstThreeArePrinted() {
    assertThat(warnings(4)).hasSize(4).endsWith("warning[link]: warning 4");
    assertThat(warnings(5))
        .hasSize(4)
        .endsWith(
            "warning[link]: warning 3",
            "and 2 more warnings of the kind link; --diagnostics short shows all");
  }

  private static Stream<String> warnings(int number) {
    List<Diagnostic> many =
        IntStream.rangeClosed(1, number)
            .mapToObj(one -> Diagnostic.warning(Code.LINK, "warning " + one).build())
            .toList();
    return print(false, many).lines().filter(line -> !line.isEmpty());
  }

  @Test
  void coloursTouchTheMarksAndNotTheText() {
    String coloured = print(true, List.of(at("titel: Report\n", 1, 1, 5)));

    assertThat(coloured).contains("\u001b[1;31merror[unknown-field]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(print(false, List.of(at("titel: Report\n", 1, 1, 5))));
  }

  private static Diagnostic at(String text, int line, int column, int length) {
    SourceText source = SourceText.of("report.yaml", text);
    return Diagnostic.error(Code.UNKNOWN_FIELD, "a fault")
        .at(SourcePosition.onLine("report.yaml", line, column, length), source)
        .label("here")
        .build();
  }

  private static void expect(String name, Diagnostic diagnostic) {
    Path file = EXPECTED.resolve(name + ".txt");
    String printed = print(false, List.of(diagnostic));
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(Files.createDirectories(EXPECTED).resolve(file.getFileName()), printed);
      }
      assertThat(printed).isEqualTo(Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String print(boolean coloured, List<Diagnostic> diagnostics) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new DiagnosticPrinter(out, new Colours(coloured)).print(diagnostics);
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
