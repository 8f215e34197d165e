package org.councilreport.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontMetrics;
import org.councilreport.font.PlacedGlyph;

/**
 * Text in which directions meet, or which begins at the right: broken in the order it is read, each
 * line then put in the order it is seen (UAX #9).
 *
 * @param bidi the directions of its characters
 * @param fonts measures each face
 */
record BidiLine(Bidi bidi, Function<FontFace, ? extends FontMetrics> fonts) {

  /** A part of a line of one run and one direction. */
  private record Piece(int run, int start, int end, int level, double width) {
    boolean isRightToLeft() {
      return level % 2 == 1;
    }
  }

  /** Measures the letters that are read from right to left, as they are joined. */
  void measure(List<TextRun> runs, int[] starts, String text, double[] advances) {
    for (Piece piece : pieces(starts, text, 0, text.length(), text.length())) {
      if (piece.isRightToLeft()) {
        TextLook look = runs.get(piece.run()).look();
        Arrays.fill(advances, piece.start(), piece.end(), 0);
        for (PlacedGlyph glyph : shape(text.substring(piece.start(), piece.end()), look)) {
          advances[piece.start() + glyph.start()] += glyph.advance() * look.size() / 1000;
        }
      }
    }
  }

  private List<PlacedGlyph> shape(String text, TextLook look) {
    return fonts.apply(look.face()).shape(text);
  }

  /**
   * The parts of a line in the order they are read, each where it is seen.
   *
   * @param visible the index after the last character that is no space at the line's end
   */
  List<Line.Segment> segments(MeasuredText measured, int from, int to, int visible) {
    List<Piece> read =
        pieces(measured.starts(), measured.text(), from, to, visible).stream()
            .map(piece -> measured(piece, measured, visible, to))
            .toList();
    byte[] levels = new byte[read.size()];
    Integer[] seen = new Integer[read.size()];
    for (int i = 0; i < read.size(); i++) {
      levels[i] = (byte) read.get(i).level();
      seen[i] = i;
    }
    Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
    double[] places = new double[read.size()];
    double x = 0;
    for (int piece : seen) {
      places[piece] = x;
      x += read.get(piece).width();
    }
    List<Line.Segment> segments = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Piece piece = read.get(i);
      TextRun run = measured.runs().get(piece.run());
      String shown = measured.shown(piece.start(), piece.end(), to);
      segments.add(
          new Line.Segment(
              piece.isRightToLeft() ? run.turned() : run, shown, places[i], piece.width()));
    }
    return segments;
  }

  private Piece measured(Piece piece, MeasuredText measured, int visible, int to) {
    if (piece.start() >= visible) {
      return piece;
    }
    double width;
    if (piece.isRightToLeft()) {
      TextLook look = measured.runs().get(piece.run()).look();
      String shown = measured.shown(piece.start(), piece.end(), to);
      width =
          shape(shown, look).stream().mapToDouble(PlacedGlyph::advance).sum() * look.size() / 1000;
    } else {
      width = measured.width(piece.start(), Math.min(piece.end(), visible), to);
    }
    return new Piece(piece.run(), piece.start(), piece.end(), piece.level(), width);
  }

  /** Cuts where a run ends, where the direction changes, and before the spaces at the end. */
  private List<Piece> pieces(int[] starts, String text, int from, int to, int visible) {
    List<Piece> pieces = new ArrayList<>();
    if (from == to) {
      return pieces;
    }
    Bidi line = bidi.createLineBidi(from, to);
    int run = 0;
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      while (starts[run + 1] <= start) {
        run++;
      }
      boolean ends =
          i == to
              || i == visible
              || i == starts[run + 1]
              || line.getLevelAt(i - from) != line.getLevelAt(start - from)
              || text.charAt(i) == '\n';
      if (ends) {
        pieces.add(new Piece(run, start, i, line.getLevelAt(start - from), 0));
        start = i;
      }
    }
    return pieces;
  }
}
