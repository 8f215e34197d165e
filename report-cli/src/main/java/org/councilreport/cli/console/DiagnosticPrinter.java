package org.councilreport.cli.console;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;

/** Prints diagnostics with the source line they speak of, in the manner of the Rust compiler. */
final class DiagnosticPrinter {
  /** More than this nobody mends before the next run. */
  private static final int MOST = 50;

  /** More than this of one kind of warning tell an author nothing new. */
  private static final int MOST_OF_A_KIND = 3;

  private final PrintWriter out;
  private final Colours colours;

  DiagnosticPrinter(PrintWriter out, Colours colours) {
    this.out = out;
    this.colours = colours;
  }

  /**
   * Prints the diagnostics in reading order: of warnings the first few of each kind, and of very
   * many, errors before warnings.
   */
  void print(List<Diagnostic> diagnostics) {
    Map<Code, Long> warnings =
        diagnostics.stream()
            .filter(diagnostic -> !diagnostic.isError())
            .collect(
                Collectors.groupingBy(
                    Diagnostic::code, () -> new EnumMap<>(Code.class), Collectors.counting()));
    // To say that one more is there takes the room of saying it.
    warnings.values().removeIf(count -> count <= MOST_OF_A_KIND + 1);
    Map<Code, Integer> told = new EnumMap<>(Code.class);
    List<Diagnostic> said =
        diagnostics.stream()
            .filter(
                one ->
                    one.isError()
                        || !warnings.containsKey(one.code())
                        || told.merge(one.code(), 1, Integer::sum) <= MOST_OF_A_KIND)
            .toList();
    Stream.concat(
            said.stream().filter(Diagnostic::isError),
            said.stream().filter(diagnostic -> !diagnostic.isError()))
        .limit(MOST)
        .sorted(Diagnostic.READING_ORDER)
        .forEach(this::print);
    if (said.size() > MOST) {
      more("and " + (diagnostics.size() - MOST) + " more");
    } else if (!warnings.isEmpty()) {
      more(
          warnings.entrySet().stream()
              .map(
                  kind ->
                      "and "
                          + (kind.getValue() - MOST_OF_A_KIND)
                          + " more warnings of the kind "
                          + kind.getKey())
              .collect(Collectors.joining(System.lineSeparator())));
    }
  }

  private void more(String words) {
    out.println(words + "; --diagnostics short shows all");
    out.println();
  }

  private void print(Diagnostic diagnostic) {
    String title = (diagnostic.isError() ? "error[" : "warning[") + diagnostic.code() + "]";
    out.println(
        (diagnostic.isError() ? colours.error(title) : colours.warning(title))
            + colours.strong(": " + Glyph.visible(diagnostic.message())));
    String margin =
        " ".repeat(diagnostic.position().map(p -> Integer.toString(p.line()).length()).orElse(1));
    if (diagnostic.position().isPresent() && diagnostic.source().isPresent()) {
      SourcePosition position = diagnostic.position().get();
      out.println(margin + colours.frame("--> ") + Glyph.visible(position.toString()));
      source(position, diagnostic.source().get(), diagnostic.label().orElse(""));
    }
    diagnostic.field().ifPresent(path -> remark(margin, "field", path));
    diagnostic.note().ifPresent(words -> remark(margin, "note", words));
    diagnostic.help().ifPresent(words -> remark(margin, "help", words));
    out.println();
  }

  private void source(SourcePosition position, SourceText source, String label) {
    int line = position.line();
    String margin = " ".repeat(Integer.toString(line).length());
    String text = source.line(line);
    int end = position.endLine() == line ? position.endColumn() : Integer.MAX_VALUE;
    Excerpt excerpt = Excerpt.of(text, position.column(), end);
    out.println(margin + colours.frame(" |"));
    if (!source.line(line - 1).isBlank()) {
      sourceLine(margin, line - 1, Excerpt.of(source.line(line - 1)));
    }
    sourceLine(margin, line, excerpt);
    String mark = "^".repeat(excerpt.width()) + (label.isEmpty() ? "" : " " + Glyph.visible(label));
    out.println(margin + colours.frame(" | ") + " ".repeat(excerpt.indent()) + colours.error(mark));
  }

  private void sourceLine(String margin, int number, Excerpt excerpt) {
    String digits = Integer.toString(number);
    String text = excerpt.text().isEmpty() ? "" : " " + excerpt.text();
    out.println(margin.substring(digits.length()) + colours.frame(digits + " |") + text);
  }

  private void remark(String margin, String name, String words) {
    String begin = margin + " " + colours.frame("=") + " " + colours.strong(name + ":") + " ";
    String next = " ".repeat(margin.length() + name.length() + 5);
    List<String> lines = words.lines().map(Glyph::visible).toList();
    out.println(begin + String.join(System.lineSeparator() + next, lines));
  }
}
