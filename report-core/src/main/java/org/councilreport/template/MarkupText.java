package org.councilreport.template;

/**
 * The texts in one markup, as XML 1.0 has them: with references resolved (4.6), line ends as line
 * feeds (2.11) and white space in attributes as spaces (3.3.3).
 */
final class MarkupText {
  static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  /**
   * What stands for all white space with a line end in it, which is a template's layout and folds
   * to one space at most: most texts are that.
   */
  static final String LAYOUT = "\n";

  private final Markup markup;
  private final char[] characters;
  private int end;
  private int fault = -1;

  MarkupText(Markup markup) {
    this.markup = markup;
    characters = markup.characters();
  }

  /** Where the text that was read last is no XML; negative where it is. */
  int fault() {
    return fault;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** Where the text that was read last ends: at a tag, a comment or the markup's end. */
  int end() {
    return end;
  }

  /** Reads the text that begins at a place. */
  String read(int start) {
    boolean line = false;
    int words = start;
    while (words < characters.length && isSpace(characters[words]) && characters[words] != '\r') {
      line |= characters[words] == '\n';
      words++;
    }
    end = words;
    while (end < characters.length && isPlain(characters[end])) {
      end++;
    }
    if (end < characters.length && (characters[end] != '<' || markup.isAt(end, CDATA))) {
      end = endOfMarked(start);
      return resolved(start, end, false);
    }
    return words == end && line ? LAYOUT : new String(characters, start, end - start);
  }

  private int endOfMarked(int start) {
    int tag = markup.find("<", start);
    while (tag >= 0 && markup.isAt(tag, CDATA)) {
      int close = markup.find(CDATA_END, tag);
      tag = close < 0 ? -1 : markup.find("<", close);
    }
    return tag < 0 ? markup.length() : tag;
  }

  /** The value of an attribute between two places. */
  String ofAttribute(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = characters[i];
      if (!isPlain(c) || c == '\n' || c == '\t') {
        return resolved(start, end, true);
      }
    }
    return new String(characters, start, end - start);
  }

  /** Whether a character needs no second look. */
  private static boolean isPlain(char c) {
    return c >= ' '
        ? c != '&' && c != '<' && c != '>' && c < Character.MIN_SURROGATE
        : c == '\n' || c == '\t';
  }

  private String resolved(int start, int end, boolean attribute) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end && fault < 0; ) {
      char c = characters[i];
      if (c == '&') {
        i = reference(i, end, text);
      } else if (!attribute && c == '<') {
        i = section(i, text);
      } else if (c == '<' || (!attribute && markup.isAt(i, CDATA_END))) {
        fault = i;
      } else {
        i = character(i, attribute, text);
      }
    }
    return text.toString();
  }

  /** Adds what a CDATA section holds (2.7); the place after it. */
  private int section(int at, StringBuilder text) {
    int close = markup.find(CDATA_END, at + CDATA.length());
    if (close < 0) {
      fault = at;
      return markup.length();
    }
    for (int i = at + CDATA.length(); i < close; ) {
      i = character(i, false, text);
    }
    return close + CDATA_END.length();
  }

  /** Adds a character that stands for itself; the place after it. */
  private int character(int at, boolean attribute, StringBuilder text) {
    int codePoint = markup.codePointAt(at);
    if (!isAllowed(codePoint)) {
      fault = at;
    }
    if (codePoint == '\r') {
      text.append(attribute ? ' ' : '\n');
      return markup.isAt(at, "\r\n") ? at + 2 : at + 1;
    }
    text.appendCodePoint(attribute && codePoint < ' ' ? ' ' : codePoint);
    return at + Character.charCount(codePoint);
  }

  /** Adds what a reference stands for, be it a name or a number; the place after it. */
  private int reference(int at, int end, StringBuilder text) {
    int close = markup.find(";", at);
    int after = close < 0 || close >= end ? at + 1 : close + 1;
    int codePoint = codePoint(markup.text(at + 1, Math.max(at + 1, after - 1)));
    if (isAllowed(codePoint)) {
      text.appendCodePoint(codePoint);
    } else {
      fault = after;
    }
    return after;
  }

  /** What a name stands for; 0, which no XML holds, where it is none. */
  private static int codePoint(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> name.startsWith("#") ? number(name.substring(1)) : 0;
    };
  }

  private static int number(String digits) {
    try {
      boolean hex = digits.startsWith("x");
      boolean signed = digits.startsWith("+") || digits.startsWith("-") || digits.contains("x+");
      return signed ? 0 : Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** A character of XML 1.0 (2.2). */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || (c > 0xFFFF && c <= Character.MAX_CODE_POINT);
  }
}
