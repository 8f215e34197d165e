package org.councilreport.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Explanation;
import org.councilreport.reader.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what the code of a diagnostic means. */
@Command(
    name = "explain",
    header = {
      "Says what the code of an error or warning means, and how to mend it.",
      "",
      "Examples:",
      "  council-report explain missing-field",
      "  council-report explain",
      ""
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The word in brackets after error or warning. Without one, all are listed.")
  private @Nullable String code;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    if (code == null) {
      list();
    } else {
      explain(code(code));
    }
    return ExitStatus.OK.code();
  }

  private void list() {
    int width = Arrays.stream(Code.values()).mapToInt(c -> c.toString().length()).max().orElse(0);
    for (Code one : Code.values()) {
      String name = one.toString();
      console
          .text()
          .println(name + " ".repeat(width + 2 - name.length()) + Explanation.of(one).summary());
    }
  }

  /** Prints an explanation, its examples further in instead of between the fences of Markdown. */
  private void explain(Code known) {
    PrintWriter text = console.text();
    boolean example = false;
    text.println(known);
    text.println();
    for (String line : Explanation.of(known).text().lines().toList()) {
      if (line.startsWith("```")) {
        example = !example;
      } else {
        text.println(example && !line.isEmpty() ? "    " + line : line);
      }
    }
    if (known.cause() == Code.Cause.ADVICE) {
      text.println();
      text.println("A council that does not want this advice says so in council.yaml:");
      text.println();
      text.println("    advice: {" + field(known) + ": false}");
    }
  }

  /** The field of {@code advice} in a council's file that is named as a kind of advice. */
  private static String field(Code advice) {
    return Pattern.compile("-(.)")
        .matcher(advice.toString())
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  private static Code code(String word) throws Refusal {
    List<String> names = Arrays.stream(Code.values()).map(Code::toString).toList();
    for (Code known : Code.values()) {
      if (known.toString().equalsIgnoreCase(word)) {
        return known;
      }
    }
    throw new Refusal(
        ExitStatus.USAGE,
        "there is no code \"" + word + "\"",
        Spelling.nearest(word, names)
            .map(meant -> "did you mean " + meant + "?")
            .orElse("council-report explain lists all codes"));
  }
}
