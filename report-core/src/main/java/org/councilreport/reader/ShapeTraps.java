package org.councilreport.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.reader.SyntaxError.Place;

/** The mistakes officers make with indentation, commas and brackets that look like text. */
final class ShapeTraps {
  private static final Pattern BLOCK_SIGN = Pattern.compile(".*:[ ]+[|>][-+0-9]*[ ]*");
  private static final Pattern NEXT_FIELD =
      Pattern.compile(".*\\{[^}]*[A-Za-z]+: +[^,{}]*\\S +(?<name>[a-z][A-Za-z]*)");

  private ShapeTraps() {}

  /** A paragraph below a block of text that is not so far in. */
  static Optional<Diagnostic> outOfBlock(SyntaxError error) {
    boolean noColon = error.problem().startsWith("could not find expected ':'");
    if (!noColon && !error.problem().endsWith("'<scalar>'")) {
      return Optional.empty();
    }
    Place stray = noColon ? error.began() : error.at();
    int indentation = Blanks.leading(stray.text());
    if (!isBelowBlock(error, stray.line(), indentation)) {
      return Optional.empty();
    }
    Place start = stray.atIndex(indentation);
    return fault(
        error,
        start,
        Math.max(1, start.after().split("[\\s:]", 2)[0].length()),
        "this line is not as far in as the text above",
        "if it goes on with that text, indent it as far as the text above; if not, begin it with a"
            + " field's name and a colon");
  }

  /** Whether the lines above belong to a block of text that is further in. */
  private static boolean isBelowBlock(SyntaxError error, int line, int indentation) {
    boolean deeper = false;
    for (int above = line - 1; above >= 1; above--) {
      String text = error.source().line(above);
      if (!Blanks.isBlank(text)) {
        if (deeper && BLOCK_SIGN.matcher(text).matches()) {
          return true;
        }
        if (Blanks.leading(text) <= indentation) {
          return false;
        }
        deeper = true;
      }
    }
    return false;
  }

  /** Two fields in braces without a comma between them. */
  static Optional<Diagnostic> missingComma(SyntaxError error) {
    Matcher next = NEXT_FIELD.matcher(error.at().before());
    if (!error.at().after().startsWith(": ") || !next.matches()) {
      return Optional.empty();
    }
    String name = next.group("name");
    return fault(
        error,
        error.at().atIndex(next.start("name")),
        name.length(),
        "a comma is missing before " + Words.quote(name),
        "put a comma between the fields; if this is part of a text, put the text in quotes");
  }

  /** A bracket within a text that stands in braces. */
  static Optional<Diagnostic> bracketInText(SyntaxError error) {
    String after = error.at().after();
    String before = error.at().before().stripTrailing();
    boolean bracket = after.startsWith("[") || after.startsWith("{");
    boolean text = !before.isEmpty() && ",:[{".indexOf(before.charAt(before.length() - 1)) < 0;
    return bracket && text && error.problem().contains("but got")
        ? fault(
            error,
            error.at(),
            1,
            "a bracket stands in a text that is not in quotes",
            "put the text in quotes")
        : Optional.empty();
  }

  /** Fields after three dots, which end a YAML document. */
  static Optional<Diagnostic> textAfterDots(SyntaxError error) {
    for (int line = error.at().line() - 1; line >= 1; line--) {
      String text = error.source().line(line);
      if (text.stripTrailing().equals("...")) {
        return fault(
            error,
            new Place(line, 1, text),
            3,
            "these dots end the report, and more follows",
            "delete this line");
      }
      if (!Blanks.isBlank(text)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Diagnostic> fault(
      SyntaxError error, Place place, int length, String message, String help) {
    return Optional.of(error.fault(place, length, message).help(help).build());
  }
}
