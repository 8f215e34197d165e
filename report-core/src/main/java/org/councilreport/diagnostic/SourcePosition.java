package org.councilreport.diagnostic;

/**
 * A stretch of a source file, from its first character to the one after its last.
 *
 * @param file the file as the user named it
 * @param line the first character's line, from 1
 * @param column the first character's column, from 1, in code points
 * @param endLine the line of the character after the last, from 1
 * @param endColumn the column of the character after the last, from 1, in code points
 */
public record SourcePosition(String file, int line, int column, int endLine, int endColumn) {

  /** Checks that the stretch does not end before it starts. */
  public SourcePosition {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(line + ":" + column + " to " + endLine + ":" + endColumn);
    }
  }

  /** The place before one character. */
  public static SourcePosition at(String file, int line, int column) {
    return new SourcePosition(file, line, column, line, column);
  }

  /** A stretch of {@code length} code points on one line. */
  public static SourcePosition onLine(String file, int line, int column, int length) {
    return new SourcePosition(file, line, column, line, column + length);
  }

  /** The form that editors parse: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
