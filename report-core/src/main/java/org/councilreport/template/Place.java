package org.councilreport.template;

import org.jspecify.annotations.Nullable;

/**
 * A place in a template.
 *
 * @param template the file's path among the template files
 * @param line from 1
 * @param column from 1
 * @param length how many characters to mark, all on the line
 */
record Place(String template, int line, int column, int length) {

  /** A place as FreeMarker tells it, which may leave out or zero what it does not know. */
  static Place at(@Nullable String template, @Nullable Integer line, @Nullable Integer column) {
    return new Place(
        String.valueOf(template),
        line == null ? 1 : Math.max(1, line),
        column == null ? 1 : Math.max(1, column),
        1);
  }

  /** The place of a piece of code in the text of a template. */
  static Place of(String template, String text, TemplateCode.Piece piece) {
    String before = text.substring(0, piece.offset());
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new Place(template, line, column, piece.end() - piece.offset());
  }

  /** The stretch from here to a character that belongs to it, as far as it is on the line. */
  Place to(@Nullable Integer endLine, @Nullable Integer endColumn) {
    return endLine != null && endColumn != null && endLine == line && endColumn > column
        ? new Place(template, line, column, endColumn - column + 1)
        : this;
  }
}
