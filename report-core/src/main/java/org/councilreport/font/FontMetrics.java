package org.councilreport.font;

import java.util.List;

/**
 * How much room the glyphs of a face take. All figures are thousandths of an em, as PDF rounds
 * them, so that what is measured is drawn.
 */
public interface FontMetrics {

  /** Whether the face has a glyph for a code point. */
  boolean covers(int codePoint);

  /** The faces that print what this one has no glyph for, the best first. */
  List<FontFace> fallbacks();

  /** How far the pen moves for a code point. */
  int advance(int codePoint);

  /** How much farther the pen moves between two code points; mostly less than zero. */
  int kerning(int left, int right);

  /**
   * The glyphs of a text that is read from right to left, in reading order. Letters of Arabic have
   * the forms that join them.
   */
  List<PlacedGlyph> shape(String text);

  /** From the baseline up to the top of the face. */
  int ascent();

  /** From the baseline down to the bottom of the face; positive. */
  int descent();
}
