package org.councilreport.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontMetrics;

/**
 * A paragraph's runs as one text, with the width of each character; measured once, then broken as
 * often as needed.
 */
public final class MeasuredText {
  static final char SOFT_HYPHEN = '\u00AD';

  /** No script below is read from right to left. */
  private static final char FIRST_FROM_RIGHT = '\u0590';

  private static final double[] NOTHING_KERNED = {};

  private final List<TextRun> runs;
  private final int[] starts;
  private final String text;
  private final double[] advances;

  /** The part of each advance that brings a pair together; empty where nothing is kerned. */
  private final double[] kerns;

  private final Direction direction;
  private final Optional<BidiLine> bidi;

  private MeasuredText(
      List<TextRun> runs,
      int[] starts,
      String text,
      double[] advances,
      double[] kerns,
      Direction direction,
      Optional<BidiLine> bidi) {
    this.kerns = kerns;
    this.direction = direction;
    this.bidi = bidi;
    this.runs = runs;
    this.starts = starts;
    this.text = text;
    this.advances = advances;
  }

  /** Measures runs of text whose lines begin at the left. */
  public static MeasuredText of(
      List<TextRun> texts, Function<FontFace, ? extends FontMetrics> fonts) {
    return of(texts, fonts, Direction.LEFT_TO_RIGHT);
  }

  /** Measures runs that follow each other on their lines, each in faces that print it. */
  public static MeasuredText of(
      List<TextRun> texts, Function<FontFace, ? extends FontMetrics> fonts, Direction direction) {
    List<TextRun> runs = new Fallback(fonts).parts(texts);
    int[] starts = new int[runs.size() + 1];
    for (int i = 0; i < runs.size(); i++) {
      starts[i + 1] = starts[i] + runs.get(i).text().length();
    }
    String text = joined(runs);
    double[] advances = new double[text.length()];
    for (int i = 0; i < runs.size(); i++) {
      TextLook look = runs.get(i).look();
      measure(text, starts[i], starts[i + 1], look.size(), fonts.apply(look.face()), advances);
    }
    double[] kerns = kerns(runs, starts, fonts);
    for (int i = 0; i < kerns.length; i++) {
      advances[i] += kerns[i];
    }
    Optional<BidiLine> bidi = bidi(text, direction, fonts);
    bidi.ifPresent(mixed -> mixed.measure(runs, starts, text, advances));
    return new MeasuredText(runs, starts, text, advances, kerns, direction, bidi);
  }

  private static String joined(List<TextRun> runs) {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    return all.toString();
  }

  private static double[] kerns(
      List<TextRun> runs, int[] starts, Function<FontFace, ? extends FontMetrics> fonts) {
    double[] kerns = NOTHING_KERNED;
    for (int i = 0; i < runs.size(); i++) {
      TextRun run = runs.get(i);
      if (run.look().kerned()) {
        kerns = kerns.length > 0 ? kerns : new double[starts[runs.size()]];
        kern(run, starts[i], fonts.apply(run.look().face()), kerns);
      }
    }
    return kerns;
  }

  /** Pairs are moved within a run, also where a soft hyphen parts them that is not seen. */
  private static void kern(TextRun run, int start, FontMetrics metrics, double[] kerns) {
    String text = run.text();
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != SOFT_HYPHEN) {
        if (last >= 0) {
          double moved = metrics.kerning(text.charAt(last), text.charAt(i));
          kerns[start + last] = moved * run.look().size() / 1000;
        }
        last = i;
      }
    }
  }

  /** Empty for text that is all read from left to right. */
  private static Optional<BidiLine> bidi(
      String text, Direction direction, Function<FontFace, ? extends FontMetrics> fonts) {
    if (direction == Direction.LEFT_TO_RIGHT && !hasFromRight(text)) {
      return Optional.empty();
    }
    int base =
        direction == Direction.LEFT_TO_RIGHT
            ? Bidi.DIRECTION_LEFT_TO_RIGHT
            : Bidi.DIRECTION_RIGHT_TO_LEFT;
    return Optional.of(new BidiLine(new Bidi(text, base), fonts));
  }

  private static boolean hasFromRight(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_FROM_RIGHT) {
        return Bidi.requiresBidi(text.toCharArray(), i, text.length());
      }
    }
    return false;
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

  /** Where its lines begin. */
  public Direction direction() {
    return direction;
  }

  List<TextRun> runs() {
    return runs;
  }

  /** Where each run starts in the text, and where the last one ends. */
  int[] starts() {
    return starts;
  }

  /** All of it on one line. */
  public Line whole() {
    return line(0, text.length());
  }

  /** How wide it is on one line, with the spaces at its end. */
  public double width() {
    return Arrays.stream(advances).sum();
  }

  /**
   * How wide the character at an index is where it is seen; a soft hyphen is seen only at a line's
   * end.
   */
  double advance(int index) {
    return advances[index];
  }

  /** The part of that which brings it together with the next character of its line. */
  double kern(int index) {
    return kerns.length > 0 ? kerns[index] : 0;
  }

  /** The line from one index to another, the next line's first. */
  Line line(int from, int to) {
    int visible = to;
    while (visible > from && " \n".indexOf(text.charAt(visible - 1)) >= 0) {
      visible--;
    }
    if (bidi.isPresent() && from < to) {
      List<Line.Segment> mixed = bidi.get().segments(this, from, to, visible);
      return new Line(mixed, mixed.stream().mapToDouble(Line.Segment::width).sum(), to);
    }
    List<Line.Segment> segments = new ArrayList<>(1);
    double x = 0;
    for (int i = runAt(from); i < runs.size() && starts[i] < to; i++) {
      int start = Math.max(from, starts[i]);
      int end = Math.min(to, starts[i + 1]);
      if (start < end) {
        double width = width(start, Math.min(end, visible), to);
        segments.add(new Line.Segment(runs.get(i), shown(start, end, to), x, width));
        x += width;
      }
    }
    return new Line(segments, x, to);
  }

  private int runAt(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? Math.max(0, Math.min(found, runs.size() - 1)) : -found - 2;
  }

  double width(int from, int to, int lineEnd) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += isHidden(i, lineEnd) ? 0 : advances[i];
    }
    // Nothing follows the last character here.
    return to > from ? width - kern(to - 1) : width;
  }

  /**
   * A line feed is shown as a space, so that readers of the text do not join the words on both
   * sides.
   */
  String shown(int from, int to, int lineEnd) {
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
