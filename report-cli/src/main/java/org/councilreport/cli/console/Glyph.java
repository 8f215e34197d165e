package org.councilreport.cli.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A character as a terminal shows it.
 *
 * @param shown the character itself, or what stands for one that would not be seen
 * @param width the columns it takes
 */
public record Glyph(String shown, int width) {

  /** First and last code points of the wide characters (UAX #11: W and F), by block. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD},
  };

  /** The glyphs of a text. */
  static List<Glyph> of(String text) {
    return text.codePoints().mapToObj(Glyph::of).toList();
  }

  /** A text in which nothing can hide or act upon the terminal. */
  public static String visible(String text) {
    return of(text).stream().map(Glyph::shown).collect(Collectors.joining());
  }

  private static Glyph of(int codePoint) {
    if (codePoint == '\t') {
      return new Glyph("→   ", 4);
    }
    if (codePoint < ' ') {
      return new Glyph(Character.toString(0x2400 + codePoint), 1);
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> character(codePoint, 0);
      case Character.FORMAT -> isJoiner(codePoint) ? character(codePoint, 0) : number(codePoint);
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          number(codePoint);
      default -> character(codePoint, isWide(codePoint) ? 2 : 1);
    };
  }

  private static Glyph character(int codePoint, int width) {
    return new Glyph(Character.toString(codePoint), width);
  }

  private static Glyph number(int codePoint) {
    String number = String.format(Locale.ROOT, "<U+%04X>", codePoint);
    return new Glyph(number, number.length());
  }

  // They shape the letters and signs around them; the other format characters only mislead.
  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }

  private static boolean isWide(int codePoint) {
    for (int[] block : WIDE) {
      if (codePoint >= block[0] && codePoint <= block[1]) {
        return true;
      }
    }
    return false;
  }
}
