package org.councilreport.reader;

import org.councilreport.diagnostic.SourceText;

/**
 * Turns columns, which count characters, into indexes of a line's string, which count UTF-16 units.
 * Keeps the line it was asked for last, so that going through a long line stays linear.
 */
final class Columns {
  private final SourceText source;
  private int line;
  private String text = "";

  /** Of each column of the line, where a character of it takes two units; else empty. */
  private int[] indexes = {};

  Columns(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  /** The index at which a column of a line stands; the line's length, if it is not so long. */
  int index(int line, int column) {
    if (line != this.line) {
      this.line = line;
      text = source.line(line);
      indexes = indexes(text);
    }
    return indexes.length == 0
        ? Math.min(column - 1, text.length())
        : indexes[Math.min(column, indexes.length) - 1];
  }

  private static int[] indexes(String text) {
    int columns = text.codePointCount(0, text.length());
    if (columns == text.length()) {
      return new int[0];
    }
    int[] indexes = new int[columns + 1];
    for (int i = 1; i < indexes.length; i++) {
      indexes[i] = text.offsetByCodePoints(indexes[i - 1], 1);
    }
    return indexes;
  }
}
