package org.councilreport.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.reader.SyntaxError.Place;

/**
 * Tells officers what is wrong where YAML cannot be read: each usual mistake has a message of its
 * own, tried in turn.
 */
final class SyntaxTraps {
  private static final Pattern FIELD = Pattern.compile("\\s*(?:- +)*[\\w-]+: +(?<value>.*)");
  private static final Pattern NO_SPACE = Pattern.compile("\\s*(?:- +)*[\\w-]+(?<colon>:)\\S.*");

  private static final List<Function<SyntaxError, Optional<Diagnostic>>> TRAPS =
      List.of(
          SyntaxTraps::tab,
          SyntaxTraps::tabAfterColon,
          QuoteTraps::unclosed,
          QuoteTraps::escape,
          QuoteTraps::textAfterClosingQuote,
          SyntaxTraps::directive,
          ShapeTraps::textAfterDots,
          ShapeTraps::missingComma,
          SyntaxTraps::noSpaceAbove,
          SyntaxTraps::colonInText,
          SyntaxTraps::tooDeep,
          SyntaxTraps::listOnFieldLine,
          SyntaxTraps::badStart,
          SyntaxTraps::textBesideBlockSign,
          ShapeTraps::bracketInText,
          SyntaxTraps::textAfterBracket,
          SyntaxTraps::unclosedBracket,
          ShapeTraps::outOfBlock,
          SyntaxTraps::noColon,
          SyntaxTraps::noDash,
          SyntaxTraps::oddIndentation,
          SyntaxTraps::strayLine,
          SyntaxTraps::strayBracket);

  private SyntaxTraps() {}

  static Diagnostic explain(SyntaxError error) {
    return TRAPS.stream()
        .flatMap(trap -> trap.apply(error).stream())
        .findFirst()
        .orElseGet(() -> unknown(error));
  }

  private static Diagnostic unknown(SyntaxError error) {
    return error
        .fault(error.at(), 1, "the file cannot be read as YAML from here on")
        .note("the YAML parser says: " + error.problem())
        .help("look for a quote, a bracket or an indentation that is out of place")
        .build();
  }

  private static Optional<Diagnostic> tab(SyntaxError error) {
    String text = error.at().text();
    int tab = text.indexOf('\t');
    return tab < 0 || tab >= Math.max(1, Blanks.leading(text))
        ? Optional.empty()
        : fault(
            error,
            error.at().atIndex(tab),
            1,
            "a tab indents this line",
            "use two spaces for each step inwards");
  }

  private static Optional<Diagnostic> tabAfterColon(SyntaxError error) {
    return !error.at().after().startsWith("\t") || !error.problem().contains("cannot start")
        ? Optional.empty()
        : fault(
            error,
            error.at(),
            1,
            "a tab stands here",
            "put a space in its place; or delete it, if nothing follows it");
  }

  /** A name and a text without a space between them are a text, which can have no fields below. */
  private static Optional<Diagnostic> noSpaceAbove(SyntaxError error) {
    if (!error.problem().startsWith("mapping values are not allowed") || error.at().line() == 1) {
      return Optional.empty();
    }
    int line = error.at().line() - 1;
    String above = error.source().line(line);
    Matcher noSpace = NO_SPACE.matcher(above);
    return noSpace.matches()
        ? fault(
            error,
            new Place(line, 1, above).atIndex(noSpace.start("colon")),
            1,
            "there is no space after this colon",
            "put one there")
        : Optional.empty();
  }

  private static Optional<Diagnostic> directive(SyntaxError error) {
    return !error.at().text().startsWith("%") && !error.began().text().startsWith("%")
        ? Optional.empty()
        : Optional.of(
            error
                .fault(
                    Code.YAML_FEATURE,
                    error.began().atIndex(0),
                    Math.max(1, Blanks.trailing(error.began().text())),
                    "a directive stands before the report")
                .help("delete the lines that begin with %")
                .build());
  }

  private static Optional<Diagnostic> colonInText(SyntaxError error) {
    Matcher field = FIELD.matcher(error.at().text());
    boolean colon = error.at().after().startsWith(":");
    if (!colon || !field.matches() || field.start("value") > error.at().before().length()) {
      return Optional.empty();
    }
    String value = field.group("value").replaceAll("[“”]", "").strip();
    boolean brackets = value.startsWith("{") || value.startsWith("[");
    return fault(
        error,
        error.at(),
        1,
        "a colon stands in a text that is not in quotes",
        brackets
            ? "put the text in quotes"
            : "put the text in quotes: "
                + error.at().text().substring(0, field.start("value")).strip()
                + " \""
                + value.replace("\\", "\\\\").replace("\"", "\\\"")
                + '"');
  }

  private static Optional<Diagnostic> tooDeep(SyntaxError error) {
    return !error.problem().startsWith("mapping values are not allowed")
        ? Optional.empty()
        : atWord(
            error,
            "this line is indented further than its field may be",
            "begin it below the first letter of the field above; if it goes on with the text above,"
                + " put that text in quotes");
  }

  private static Optional<Diagnostic> listOnFieldLine(SyntaxError error) {
    return !error.problem().startsWith("sequence entries are not allowed")
        ? Optional.empty()
        : fault(
            error,
            error.at(),
            1,
            "a list cannot begin here",
            "begin it on the next line; a text that begins with a dash must be in quotes");
  }

  private static Optional<Diagnostic> badStart(SyntaxError error) {
    boolean sign =
        error.problem().contains("cannot start any token")
            || error.context().matches("while scanning an? (alias|anchor|tag)");
    Place start = error.problem().contains("cannot start") ? error.at() : error.began();
    return !sign || start.after().isEmpty()
        ? Optional.empty()
        : fault(
            error,
            start,
            1,
            "a text cannot begin with " + start.after().charAt(0) + " unless it is in quotes",
            "put the text in quotes, or on the lines below, after a |");
  }

  private static Optional<Diagnostic> textBesideBlockSign(SyntaxError error) {
    return !error.context().equals("while scanning a block scalar")
        ? Optional.empty()
        : fault(
            error,
            error.began(),
            1,
            "a text after " + error.began().after().charAt(0) + " begins on the next line",
            "move it to the next line, two spaces further in than the field; or put it in quotes");
  }

  private static Optional<Diagnostic> textAfterBracket(SyntaxError error) {
    String before = error.at().before();
    int last = Blanks.trailing(before) - 1;
    return last < 0 || !error.problem().contains("but ") || "]}".indexOf(before.charAt(last)) < 0
        ? Optional.empty()
        : fault(
            error,
            error.at().atIndex(last),
            1,
            "the text goes on after its closing bracket",
            "a text that begins with [ or { must be in quotes");
  }

  private static Optional<Diagnostic> unclosedBracket(SyntaxError error) {
    if (!error.context().startsWith("while parsing a flow") || error.began().after().isEmpty()) {
      return Optional.empty();
    }
    boolean braces = error.began().after().startsWith("{");
    return Optional.of(
        error
            .fault(error.began(), 1, "this bracket is not closed")
            .label("opened here")
            .help("put a " + (braces ? '}' : ']') + " at its end; text with brackets needs quotes")
            .build());
  }

  private static Optional<Diagnostic> noColon(SyntaxError error) {
    if (!error.problem().startsWith("could not find expected ':'")) {
      return Optional.empty();
    }
    Matcher noSpace = NO_SPACE.matcher(error.began().text());
    return noSpace.matches()
        ? fault(
            error,
            error.began().atIndex(noSpace.start("colon")),
            1,
            "there is no space after this colon",
            "put one there")
        : fault(
            error,
            error.began(),
            word(error.began()),
            "this line has no colon after the name of its field",
            "write the name, a colon, a space and the text");
  }

  private static Optional<Diagnostic> noDash(SyntaxError error) {
    return !error.context().equals("while parsing a block collection")
            || !error.problem().endsWith("'?'")
        ? Optional.empty()
        : atWord(
            error,
            "this line stands among list items without a dash",
            "if a new item begins here, put \"- \" before it; if it belongs to the item above,"
                + " indent it as far as that item's other fields");
  }

  private static Optional<Diagnostic> oddIndentation(SyntaxError error) {
    return !error.problem().matches(".*'<block (mapping|sequence) start>'")
        ? Optional.empty()
        : atWord(
            error,
            "the indentation of this line fits no line above",
            "begin it below the first letter of the fields it belongs with");
  }

  private static Optional<Diagnostic> strayLine(SyntaxError error) {
    return !error.problem().endsWith("'<scalar>'") || !error.at().before().isBlank()
        ? Optional.empty()
        : atWord(
            error,
            "this line is not a field, and not far enough in to belong to the text above",
            "indent it as far as the text above, or begin it with a field's name and a colon");
  }

  private static Optional<Diagnostic> strayBracket(SyntaxError error) {
    String after = error.at().after();
    return after.isEmpty() || "]},".indexOf(after.charAt(0)) < 0
        ? Optional.empty()
        : fault(
            error,
            error.at(),
            1,
            "this " + after.charAt(0) + " belongs to nothing",
            "take it out; if it is part of a text, put the text in quotes");
  }

  /** A fault about the first word of the line, which its author will recognise. */
  private static Optional<Diagnostic> atWord(SyntaxError error, String message, String help) {
    Place start = error.at().atIndex(Blanks.leading(error.at().text()));
    return fault(error, start, word(start), message, help);
  }

  private static int word(Place start) {
    return Math.max(1, start.after().split("[\\s:]", 2)[0].length());
  }

  private static Optional<Diagnostic> fault(
      SyntaxError error, Place place, int length, String message, String help) {
    return Optional.of(error.fault(place, length, message).help(help).build());
  }
}
