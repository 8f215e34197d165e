package org.councilreport.reader;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourceText;
import org.councilreport.reader.QuotedAnchors.Closing;
import org.councilreport.reader.SyntaxError.Place;

/** The mistakes officers make with quotes, and what to tell them. */
final class QuoteTraps {
  /** A line on which a value begins with a quote, also within braces. */
  private static final Pattern OPENING = Pattern.compile("(?:^|: +|- +|[{\\[,] *)(?<quote>[\"'])");

  private QuoteTraps() {}

  /** A quote that is closed nowhere, or by a quote that was meant to open the next text. */
  static Optional<Diagnostic> unclosed(SyntaxError error) {
    if (error.context().equals("while scanning a quoted scalar")) {
      return Optional.of(unclosed(error, error.began()));
    }
    for (int line = error.at().line() - 1; line >= 1; line--) {
      OptionalInt open = openAtEnd(error.source(), line);
      if (open.isPresent()) {
        Place quote = new Place(line, 1, error.source().line(line)).atIndex(open.getAsInt());
        Closing end = closing(error.source(), line, open.getAsInt());
        boolean closedHere =
            end.line() == error.at().line() && end.index() < error.at().before().length();
        return closedHere ? Optional.of(unclosed(error, quote)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Diagnostic unclosed(SyntaxError error, Place quote) {
    return error
        .fault(quote, 1, "this quote is not closed on its line")
        .label("opened here")
        .help("put a " + quote.after().charAt(0) + " at the end of the text")
        .build();
  }

  /** The index of the quote on a line that is still open at the line's end. */
  private static OptionalInt openAtEnd(SourceText source, int line) {
    Matcher opening = OPENING.matcher(source.line(line));
    for (int from = 0; opening.find(from); ) {
      Closing end = closing(source, line, opening.start("quote"));
      if (end.line() > line) {
        return OptionalInt.of(opening.start("quote"));
      }
      from = end.index() + 1;
    }
    return OptionalInt.empty();
  }

  private static Closing closing(SourceText source, int line, int index) {
    return new QuotedAnchors(source, line, 1, index).closing();
  }

  /** A backslash in double quotes that begins no escape, as in the path of a Windows file. */
  static Optional<Diagnostic> escape(SyntaxError error) {
    int backslash = error.at().before().lastIndexOf('\\');
    if (!error.context().equals("while scanning a double-quoted scalar") || backslash < 0) {
      return Optional.empty();
    }
    Place place = error.at().atIndex(backslash);
    String escape = place.after().substring(0, Math.min(2, place.after().length()));
    return Optional.of(
        error
            .fault(place, 2, Words.quote(escape) + " cannot stand in double quotes")
            .help("write \\\\ for a backslash, or put the text in single quotes")
            .build());
  }

  /** An apostrophe that ends a text in single quotes, or quotes within quotes. */
  static Optional<Diagnostic> textAfterClosingQuote(SyntaxError error) {
    String before = error.at().before();
    int last = Blanks.trailing(before) - 1;
    if (last < 0 || !error.problem().contains("but ") || "\"'".indexOf(before.charAt(last)) < 0) {
      return Optional.empty();
    }
    Place quote = error.at().atIndex(last);
    boolean apostrophe = before.charAt(last) == '\'' && last == before.length() - 1;
    return Optional.of(
        apostrophe
            ? error
                .fault(quote, 1, "this apostrophe ends the text in single quotes")
                .help("put the text in double quotes instead")
                .build()
            : error
                .fault(quote, 1, "the text goes on after its closing quote")
                .help("put the whole text, its quotes included, in single quotes")
                .build());
  }
}
