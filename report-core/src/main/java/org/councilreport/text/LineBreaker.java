package org.councilreport.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks paragraphs into lines, first fit: each line takes all it can hold. Text stands left; it is
 * not stretched or hyphenated.
 */
public final class LineBreaker {
  /** Sums of widths may be off by this much, in points, without being seen. */
  private static final double TOLERANCE = 1e-6;

  private LineBreaker() {}

  /**
   * The lines of a text from one of its characters on. Spaces at a line's end hang into the margin.
   * A word that is wider than the line is broken where it must be.
   *
   * @param text the measured text
   * @param from the index of the first line's first character
   * @param width the width of the lines, in points
   * @return the lines; one without segments for an empty text
   */
  public static List<Line> lines(MeasuredText text, int from, double width) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    do {
      int end = end(text, start, width);
      lines.add(text.line(start, end));
      start = end;
    } while (start < text.text().length());
    return lines;
  }

  private static int end(MeasuredText measured, int start, double width) {
    String text = measured.text();
    double room = width + TOLERANCE;
    double x = 0;
    int opportunity = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (i > start && measured.mayBreakBefore(i) && hyphenFits(measured, i, room - x)) {
        opportunity = i;
      }
      if (c == MeasuredText.SOFT_HYPHEN) {
        continue;
      }
      x += measured.advance(i);
      if (x > room && c != ' ') {
        return opportunity > start ? opportunity : forced(text, start, i);
      }
    }
    return text.length();
  }

  /** A line that ends at a soft hyphen shows it, and needs the room for it. */
  private static boolean hyphenFits(MeasuredText text, int index, double room) {
    return text.text().charAt(index - 1) != MeasuredText.SOFT_HYPHEN
        || text.advance(index - 1) <= room;
  }

  /**
   * Breaks inside a word before the character that no longer fits, but not before a mark that
   * belongs to the character before it.
   */
  private static int forced(String text, int start, int overflow) {
    int end = overflow;
    while (end > start
        && (isJoined(text, end) || text.charAt(end - 1) == MeasuredText.SOFT_HYPHEN)) {
      end--;
    }
    if (end > start) {
      return end;
    }
    end = overflow + 1;
    while (end < text.length() && isJoined(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isJoined(String text, int index) {
    int type = Character.getType(text.codePointAt(index));
    return Character.isLowSurrogate(text.charAt(index))
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
