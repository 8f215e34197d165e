package org.councilreport.cli.console;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A source line as a terminal shows it, cut where it is long, and the stretch to mark under it.
 *
 * @param text what to show
 * @param indent the columns before the mark
 * @param width the mark's columns, at least one
 */
record Excerpt(String text, int indent, int width) {

  private static final int LONGEST = 100;

  /** The columns shown before a mark that stands far along a long line. */
  private static final int LEAD = 40;

  /** The code points on each side of a mark among which the excerpt is cut out. */
  private static final int WINDOW = 1000;

  private static final String CUT = "…";

  /** The beginning of a line, without a mark. */
  static Excerpt of(String line) {
    return of(line, 1, 1);
  }

  /**
   * The part of a line around a mark.
   *
   * @param line the line
   * @param column the first marked column, from 1, in code points
   * @param endColumn the column after the last marked one; the mark ends with the line at the
   *     latest
   */
  static Excerpt of(String line, int column, int endColumn) {
    int skipped = Math.max(0, column - 1 - WINDOW);
    List<Glyph> glyphs = Glyph.of(window(line, skipped));
    int from = Math.min(column - 1 - skipped, glyphs.size());
    int to = Math.min(Math.max(endColumn - 1 - skipped, from), glyphs.size());
    int start = 0;
    int end = glyphs.size();
    if (width(glyphs) > LONGEST) {
      int room = LONGEST - 2 * CUT.length();
      start = firstWithin(glyphs, from, LEAD);
      end = lastWithin(glyphs, start, room);
      start = firstWithin(glyphs, start, room - width(glyphs.subList(start, end)));
    }
    String before = start > 0 || skipped > 0 ? CUT : "";
    String after = end < glyphs.size() ? CUT : "";
    return new Excerpt(
        before + shown(glyphs.subList(start, end)) + after,
        before.length() + width(glyphs.subList(start, from)),
        Math.max(1, width(glyphs.subList(from, Math.max(from, Math.min(to, end))))));
  }

  /** The code points of a line among which an excerpt is cut out, however long the line is. */
  private static String window(String line, int skipped) {
    int start =
        line.offsetByCodePoints(0, Math.min(skipped, line.codePointCount(0, line.length())));
    int left = line.codePointCount(start, line.length());
    return line.substring(start, line.offsetByCodePoints(start, Math.min(2 * WINDOW, left)));
  }

  /** The lowest index from which the glyphs before {@code to} fit into so many columns. */
  private static int firstWithin(List<Glyph> glyphs, int to, int columns) {
    int index = to;
    for (int left = columns; index > 0 && glyphs.get(index - 1).width() <= left; index--) {
      left -= glyphs.get(index - 1).width();
    }
    return index;
  }

  /** The highest index up to which the glyphs from {@code from} fit into so many columns. */
  private static int lastWithin(List<Glyph> glyphs, int from, int columns) {
    int index = from;
    for (int left = columns; index < glyphs.size() && glyphs.get(index).width() <= left; index++) {
      left -= glyphs.get(index).width();
    }
    return index;
  }

  private static int width(List<Glyph> glyphs) {
    return glyphs.stream().mapToInt(Glyph::width).sum();
  }

  private static String shown(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::shown).collect(Collectors.joining());
  }
}
