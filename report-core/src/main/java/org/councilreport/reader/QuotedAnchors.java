package org.councilreport.reader;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.diagnostic.Positions.Anchor;
import org.councilreport.diagnostic.SourceText;

/** Follows a quoted scalar through its escapes and folded lines, as YAML 1.1 §5.7 and §9.1 say. */
final class QuotedAnchors {
  private final SourceText source;
  private final List<Anchor> anchors = new ArrayList<>();
  private final char quote;
  private int line;
  private int column;
  private String text;
  private int index;
  private int blankFrom;
  private int offset;

  /**
   * Begins at the opening quote.
   *
   * @param source the file
   * @param line the quote's line
   * @param column the quote's column
   * @param index the quote's index in the line's string
   */
  QuotedAnchors(SourceText source, int line, int column, int index) {
    this.source = source;
    this.line = line;
    this.column = column;
    this.index = index;
    text = source.line(line);
    blankFrom = Blanks.trailing(text);
    quote = text.charAt(index);
  }

  /** The anchors of the value; none where the text turns out not to be its source. */
  List<Anchor> of(String value) {
    follow();
    return offset == value.length() ? anchors : List.of();
  }

  /**
   * Where the closing quote stands; after the last line, if there is none.
   *
   * @param line its line
   * @param index its index in the line's string
   */
  record Closing(int line, int index) {}

  Closing closing() {
    follow();
    return new Closing(line, index);
  }

  private void follow() {
    skip(1);
    anchor();
    while (line <= source.lines().size() && !isAtEnd()) {
      if (index >= blankFrom) {
        foldLines();
      } else if (text.charAt(index) == quote || (quote == '"' && text.charAt(index) == '\\')) {
        escape();
      } else {
        offset += Character.charCount(text.codePointAt(index));
        skip(1);
      }
    }
  }

  private boolean isAtEnd() {
    return index < text.length()
        && text.charAt(index) == quote
        && (quote == '"' || !text.startsWith("''", index));
  }

  /** One line end is a space; of several, all but the first are line ends. */
  private void foldLines() {
    int blank = nextLine();
    offset += blank == 0 ? 1 : blank;
    anchor();
  }

  private void escape() {
    anchor();
    char kind = index + 1 < text.length() ? text.charAt(index + 1) : '\n';
    if (kind == '\n') {
      offset += nextLine();
    } else {
      int digits = quote == '"' ? hexDigits(digits(kind)) : 0;
      offset += digits == 8 ? Character.charCount(codePoint()) : 1;
      skip(2 + digits);
    }
    anchor();
  }

  private static int digits(char kind) {
    return switch (kind) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  /** How many of the digits are there: text that is no YAML after all may lack some. */
  private int hexDigits(int expected) {
    int count = 0;
    while (count < expected
        && index + 2 + count < text.length()
        && Character.digit(text.charAt(index + 2 + count), 16) >= 0) {
      count++;
    }
    return count;
  }

  private int codePoint() {
    long value = Long.parseLong(text.substring(index + 2, index + 10), 16);
    return value <= Character.MAX_CODE_POINT ? (int) value : 0;
  }

  /** Goes to the next line with words; how many blank ones lie between. */
  private int nextLine() {
    int blank = -1;
    do {
      line++;
      blank++;
      text = source.line(line);
    } while (Blanks.isBlank(text) && line <= source.lines().size());
    index = Blanks.leading(text);
    blankFrom = Blanks.trailing(text);
    column = index + 1;
    return blank;
  }

  private void skip(int characters) {
    int left = Math.min(characters, text.codePointCount(index, text.length()));
    index = text.offsetByCodePoints(index, left);
    column += left;
  }

  private void anchor() {
    if (!anchors.isEmpty() && anchors.get(anchors.size() - 1).offset() == offset) {
      anchors.remove(anchors.size() - 1);
    }
    anchors.add(new Anchor(offset, line, column));
  }
}
