package org.councilreport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontMetrics;

/**
 * Cuts runs where their face lacks a glyph, so that each part has a face that prints it. What no
 * face prints stays in the first.
 *
 * @param fonts measures each face
 */
record Fallback(Function<FontFace, ? extends FontMetrics> fonts) {

  List<TextRun> parts(List<TextRun> runs) {
    List<TextRun> parts = new ArrayList<>(runs.size());
    for (TextRun run : runs) {
      FontMetrics first = fonts.apply(run.look().face());
      int end = printed(run.text(), first);
      if (end == run.text().length()) {
        parts.add(run);
      } else {
        parts.addAll(cut(run, first, end));
      }
    }
    return parts;
  }

  /** How far a face prints a text. */
  private static int printed(String text, FontMetrics metrics) {
    int i = 0;
    while (i < text.length() && metrics.covers(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private List<TextRun> cut(TextRun run, FontMetrics first, int printed) {
    List<TextRun> parts = new ArrayList<>();
    String text = run.text();
    int start = 0;
    FontFace current = run.look().face();
    for (int i = printed; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      FontFace face = face(codePoint, first, run.look().face());
      if (!face.equals(current)) {
        if (i > start) {
          parts.add(part(run, start, i, current));
        }
        start = i;
        current = face;
      }
      i += Character.charCount(codePoint);
    }
    parts.add(part(run, start, text.length(), current));
    return parts;
  }

  private FontFace face(int codePoint, FontMetrics metrics, FontFace first) {
    return metrics.covers(codePoint)
        ? first
        : metrics.fallbacks().stream()
            .filter(next -> fonts.apply(next).covers(codePoint))
            .findFirst()
            .orElse(first);
  }

  private static TextRun part(TextRun run, int from, int to, FontFace face) {
    return new TextRun(
        run.text().substring(from, to), run.look().in(face), run.marking(), run.link());
  }
}
