package org.councilreport.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Joins and places the letters of scripts that are written from right to left, by the JDK's
 * HarfBuzz. It is loaded only for documents that have such text.
 */
final class Shaper {
  private static final int EM = 1000;

  /** Stands for a character that is part of the glyph of another. */
  private static final int NO_GLYPH = 0xFFFF;

  /** Neither hinted nor rounded: a document has no pixels. */
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font font;

  Shaper(TrueTypeFont program) {
    try (InputStream bytes = program.getOriginalData()) {
      font = Font.createFont(Font.TRUETYPE_FONT, bytes).deriveFont((float) EM);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("a font in memory could not be read", e);
    }
  }

  /** The glyphs of a text of one direction, in reading order. */
  List<PlacedGlyph> shape(String text) {
    char[] characters = text.toCharArray();
    GlyphVector shaped =
        font.layoutGlyphVector(EXACT, characters, 0, characters.length, Font.LAYOUT_RIGHT_TO_LEFT);
    List<PlacedGlyph> glyphs = new ArrayList<>();
    NavigableMap<Integer, List<Integer>> clusters = clusters(shaped);
    clusters.forEach(
        (start, members) -> {
          Integer next = clusters.higherKey(start);
          int rest = next == null ? text.length() : next;
          int from = start;
          for (int i = 0; i < members.size(); i++) {
            // The first glyph shows all characters but one for each of the others.
            int to = Math.max(from, rest - (members.size() - 1 - i));
            glyphs.add(placed(shaped, members.get(i), from, to));
            from = to;
          }
        });
    return glyphs;
  }

  /** The glyphs by the first character that they show, in reading order. */
  private static NavigableMap<Integer, List<Integer>> clusters(GlyphVector shaped) {
    NavigableMap<Integer, List<Integer>> clusters = new TreeMap<>();
    for (int i = shaped.getNumGlyphs() - 1; i >= 0; i--) {
      if (shaped.getGlyphCode(i) != NO_GLYPH) {
        clusters.computeIfAbsent(shaped.getGlyphCharIndex(i), none -> new ArrayList<>()).add(i);
      }
    }
    return clusters;
  }

  private static PlacedGlyph placed(GlyphVector shaped, int index, int start, int end) {
    Point2D place = shaped.getGlyphPosition(index);
    double advance = shaped.getGlyphPosition(index + 1).getX() - place.getX();
    return new PlacedGlyph(
        shaped.getGlyphCode(index), start, end, place.getX(), -place.getY(), advance);
  }
}
