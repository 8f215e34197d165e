package org.councilreport.template;

import java.util.Arrays;
import java.util.Optional;

/**
 * Texts in CommonMark in which nothing is marked up: sentences, with empty lines between their
 * paragraphs. Most are, and this takes a quarter of the time that the parser takes.
 */
final class PlainParagraphs {
  /** What may be more than itself at the start of a line. */
  private static final String STARTS = " #-+=>~";

  /** What may be more than itself wherever it stands, of ASCII. */
  private static final boolean[] MARKS = marks();

  private PlainParagraphs() {}

  /** The markup of a text of paragraphs; empty where only a parser can tell what it is. */
  static Optional<String> blocks(String source) {
    StringBuilder markup = new StringBuilder(source.length() + 32);
    boolean open = false;
    for (int start = 0; start < source.length(); ) {
      int end = endOfLine(source, start);
      if (!isPlain(source, start, end)) {
        return Optional.empty();
      }
      boolean words = end > start;
      markup.append(open ? (words ? " " : "</p>\n") : (words ? "<p>" : ""));
      markup.append(MarkdownInlines.escape(source.substring(start, end)));
      open = words;
      start = end + 1;
    }
    return Optional.of(markup.append(open ? "</p>\n" : "").toString());
  }

  /** The markup of a text that is one line; empty where only a parser can tell what it is. */
  static Optional<String> sentences(String source) {
    return endOfLine(source, 0) == source.length() && isPlain(source, 0, source.length())
        ? Optional.of(MarkdownInlines.escape(source))
        : Optional.empty();
  }

  private static int endOfLine(String source, int start) {
    int end = source.indexOf('\n', start);
    return end < 0 ? source.length() : end;
  }

  private static boolean isPlain(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (isMark(c) || (c == '&' && beginsReference(source, i, end))) {
        return false;
      }
    }
    return start == end
        || (STARTS.indexOf(source.charAt(start)) < 0
            && source.charAt(end - 1) != ' '
            && !isNumbered(source, start, end));
  }

  /** Whether a character may be more than itself wherever it stands. */
  private static boolean isMark(char c) {
    return c < MARKS.length && MARKS[c];
  }

  private static boolean[] marks() {
    boolean[] marks = new boolean[128];
    Arrays.fill(marks, 0, ' ', true);
    for (char c : "\\`*_[]<|".toCharArray()) {
      marks[c] = true;
    }
    return marks;
  }

  /** Whether a sign may stand for another, by its name or its number (CommonMark 0.31.2, 2.5). */
  private static boolean beginsReference(String source, int ampersand, int end) {
    char next = ampersand + 1 < end ? source.charAt(ampersand + 1) : ' ';
    return next == '#' || Character.isLetter(next);
  }

  /** Whether a line begins as the item of a list. */
  private static boolean isNumbered(String source, int start, int end) {
    int digits = start;
    while (digits < end && Character.isDigit(source.charAt(digits))) {
      digits++;
    }
    return digits > start && digits < end && ".)".indexOf(source.charAt(digits)) >= 0;
  }
}
