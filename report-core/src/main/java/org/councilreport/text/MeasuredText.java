package org.councilreport.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontMetrics;

/**
 * A paragraph's runs as one text, with the width of each character; measured once, then broken as
 * often as needed.
 */
public final class MeasuredText {
  static final char SOFT_HYPHEN = '\u00AD';

  private final List<TextRun> runs;
  private final int[] starts;
  private final String text;
  private final double[] advances;

  /** Where a line may end: columns of tables ask several times before the lines are broken. */
  private final BitSet opportunities;

  private MeasuredText(List<TextRun> runs, int[] starts, String text, double[] advances) {
    this.runs = runs;
    this.starts = starts;
    this.text = text;
    this.advances = advances;
    this.opportunities = new BitSet(text.length());
    for (int i = 1; i < text.length(); i++) {
      if (BreakOpportunities.before(text, i)) {
        opportunities.set(i);
      }
    }
  }

  /** Measures runs that follow each other on their lines, each in faces that print it. */
  public static MeasuredText of(
      List<TextRun> texts, Function<FontFace, ? extends FontMetrics> fonts) {
    Fallback fallback = new Fallback(fonts);
    List<TextRun> runs = texts.stream().flatMap(text -> fallback.parts(text).stream()).toList();
    StringBuilder all = new StringBuilder();
    int[] starts = new int[runs.size() + 1];
    for (int i = 0; i < runs.size(); i++) {
      all.append(runs.get(i).text());
      starts[i + 1] = all.length();
    }
    String text = all.toString();
    double[] advances = new double[text.length()];
    for (int i = 0; i < runs.size(); i++) {
      TextRun run = runs.get(i);
      measure(
          text,
          starts[i],
          starts[i + 1],
          run.look().size(),
          fonts.apply(run.look().face()),
          advances);
    }
    return new MeasuredText(runs, starts, text, advances);
  }

  private static void measure(
      String text, int from, int to, double size, FontMetrics metrics, double[] advances) {
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      if (codePoint != '\n') {
        advances[i] = metrics.advance(codePoint) * size / 1000;
      }
      i += Character.charCount(codePoint);
    }
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** All of it on one line. */
  public Line whole() {
    return line(0, text.length());
  }

  /** How wide it is on one line, with the spaces at its end. */
  public double width() {
    return Arrays.stream(advances).sum();
  }

  /** Whether a line may end before the character at an index. */
  boolean mayBreakBefore(int index) {
    return opportunities.get(index);
  }

  /**
   * How wide the character at an index is where it is seen; a soft hyphen is seen only at a line's
   * end.
   */
  double advance(int index) {
    return advances[index];
  }

  /** The line from one index to another, the next line's first. */
  Line line(int from, int to) {
    int visible = to;
    while (visible > from && " \n".indexOf(text.charAt(visible - 1)) >= 0) {
      visible--;
    }
    Line.Segment[] segments = new Line.Segment[runs.size()];
    int count = 0;
    double x = 0;
    for (int i = runAt(from); i < runs.size() && starts[i] < to; i++) {
      int start = Math.max(from, starts[i]);
      int end = Math.min(to, starts[i + 1]);
      if (start < end) {
        double width = width(start, Math.min(end, visible), to);
        segments[count++] = new Line.Segment(runs.get(i), shown(start, end, to), x, width);
        x += width;
      }
    }
    return new Line(Arrays.asList(segments).subList(0, count), x, to);
  }

  private int runAt(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? Math.max(0, Math.min(found, runs.size() - 1)) : -found - 2;
  }

  private double width(int from, int to, int lineEnd) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += isHidden(i, lineEnd) ? 0 : advances[i];
    }
    return width;
  }

  /**
   * A line feed is shown as a space, so that readers of the text do not join the words on both
   * sides.
   */
  private String shown(int from, int to, int lineEnd) {
    String part = text.substring(from, to).replace('\n', ' ');
    if (part.indexOf(SOFT_HYPHEN) < 0) {
      return part;
    }
    String bare = part.replace(String.valueOf(SOFT_HYPHEN), "");
    return to == lineEnd && text.charAt(to - 1) == SOFT_HYPHEN ? bare + SOFT_HYPHEN : bare;
  }

  private boolean isHidden(int index, int lineEnd) {
    return text.charAt(index) == SOFT_HYPHEN && index != lineEnd - 1;
  }
}
