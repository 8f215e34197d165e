package org.councilreport.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
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
      Optional<Place> open = openAtEnd(error, line);
      if (open.isPresent()) {
        SourcePosition end = closing(error, open.get());
        boolean closedHere = end.line() == error.at().line() && end.column() < error.at().column();
        return open.filter(place -> closedHere).map(place -> unclosed(error, place));
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

  /** The quote on a line that is still open at the line's end. */
  private static Optional<Place> openAtEnd(SyntaxError error, int line) {
    String text = error.source().line(line);
    Matcher opening = OPENING.matcher(text);
    for (int from = 0; opening.find(from); ) {
      Place quote = new Place(line, 1, text).atIndex(opening.start("quote"));
      SourcePosition end = closing(error, quote);
      if (end.line() > line) {
        return Optional.of(quote);
      }
      from = text.offsetByCodePoints(0, end.column() - 1) + 1;
    }
    return Optional.empty();
  }

  private static SourcePosition closing(SyntaxError error, Place quote) {
    return new QuotedAnchors(error.source(), quote.line(), quote.column()).closing();
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
