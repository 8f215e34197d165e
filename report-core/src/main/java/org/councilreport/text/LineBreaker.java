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

  /** The part of a line that a word fills at most which is lonely on a line of its own. */
  private static final double SHORT = 0.25;

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
    return lines(text, from, width, Integer.MAX_VALUE);
  }

  /**
   * The first lines of a text from one of its characters on.
   *
   * @param text the measured text
   * @param from the index of the first line's first character
   * @param width the width of the lines, in points
   * @param most how many lines are wanted; at least one
   * @return the lines; fewer where the text ends
   */
  public static List<Line> lines(MeasuredText text, int from, double width, int most) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    do {
      int end = end(text, start, width);
      lines.add(text.line(start, end));
      start = end;
    } while (start < text.text().length() && lines.size() < most);
    return lines;
  }

  /**
   * The same for a title: a short word that would stand alone on the last line has the word before
   * it beside it. There are as many lines as in other text.
   */
  public static List<Line> linesOfTitle(MeasuredText text, int from, double width, int most) {
    List<Line> lines = lines(text, from, width, most);
    int last = lines.size() - 1;
    if (last < 1 || !isLonely(text, lines.get(last - 1).end(), SHORT * width)) {
      return lines;
    }
    int start = last < 2 ? from : lines.get(last - 2).end();
    // A line a hair too narrow for its words has one less.
    double narrower = lines.get(last - 1).width() - 2 * TOLERANCE;
    Line shorter = text.line(start, end(text, start, narrower));
    Line longer = text.line(shorter.end(), text.text().length());
    if (text.text().charAt(shorter.end() - 1) == ' ' && longer.width() <= width) {
      lines.set(last - 1, shorter);
      lines.set(last, longer);
    }
    return lines;
  }

  /** Whether the text ends with one word from there on, in the middle of its passage. */
  private static boolean isLonely(MeasuredText text, int start, double width) {
    String rest = text.text().substring(start).strip();
    return text.text().charAt(start - 1) != '\n'
        && rest.indexOf(' ') < 0
        && rest.indexOf('\n') < 0
        && text.line(start, text.text().length()).width() <= width;
  }

  private static int end(MeasuredText measured, int start, double width) {
    String text = measured.text();
    double room = width + TOLERANCE;
    double x = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == MeasuredText.SOFT_HYPHEN) {
        continue;
      }
      x += measured.advance(i);
      if (x - measured.kern(i) > room && c != ' ') {
        return lastOpportunity(measured, start, i, room - x + measured.advance(i));
      }
    }
    return text.length();
  }

  /**
   * Goes back from the character that no longer fits to where the line may end.
   *
   * @param room what is left of the line before that character
   */
  private static int lastOpportunity(MeasuredText measured, int start, int overflow, double room) {
    String text = measured.text();
    double left = room;
    for (int i = overflow; i > start; i--) {
      if (BreakOpportunities.before(text, i) && hyphenFits(measured, i, left)) {
        return i;
      }
      left += text.charAt(i - 1) == MeasuredText.SOFT_HYPHEN ? 0 : measured.advance(i - 1);
    }
    return forced(text, start, overflow);
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
