package org.councilreport.font;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * A parsed TrueType or OpenType face: which glyph a code point has and how wide it is. It does not
 * change; shared by all documents.
 */
public final class FontProgram implements FontMetrics {
  /**
   * Measured beforehand: the scripts of Europe, and the punctuation and signs that go with them.
   */
  private static final int MEASURED = 0x2700;

  private static final int NO_BREAK_HYPHEN = 0x2011;
  private static final int HYPHEN = 0x2010;
  private static final int WORD_JOINER = 0x2060;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int COMBINING_GRAPHEME_JOINER = 0x34F;
  private static final int OBJECT_REPLACEMENT = 0xFFFC;
  private static final Set<Integer> LINE_CONTROLS =
      Set.of(SOFT_HYPHEN, WORD_JOINER, ZERO_WIDTH_SPACE);

  private final FontFace face;
  private final List<FontFace> fallbacks;
  private final TrueTypeFont font;
  private final CmapLookup cmap;
  private final int unitsPerEm;
  private final int ascent;
  private final int descent;
  private final int[] advances = new int[MEASURED];
  private final BitSet covered = new BitSet(MEASURED);
  private @Nullable Shaper shaper;

  FontProgram(FontFace face, List<FontFace> fallbacks, TrueTypeFont font) throws IOException {
    this.face = face;
    this.fallbacks = fallbacks;
    this.font = font;
    this.cmap = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
    this.ascent = thousandths(font.getHorizontalHeader().getAscender());
    this.descent = -thousandths(font.getHorizontalHeader().getDescender());
    measure(font.getHorizontalMetrics());
  }

  /** So that measuring a text is one array access a character. */
  private void measure(HorizontalMetricsTable metrics) {
    for (int codePoint = 0; codePoint < MEASURED; codePoint++) {
      int glyph = glyph(codePoint);
      advances[codePoint] = thousandths(metrics.getAdvanceWidth(glyph));
      covered.set(codePoint, isPrintable(codePoint, glyph));
    }
  }

  private int thousandths(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }

  /** Which face it is. */
  public FontFace face() {
    return face;
  }

  /**
   * Whether a code point can be printed: it has a glyph, and drawing that glyph after the one
   * before says what the author wrote.
   */
  @Override
  public boolean covers(int codePoint) {
    return codePoint < MEASURED ? covered.get(codePoint) : isPrintable(codePoint, glyph(codePoint));
  }

  private static boolean isPrintable(int codePoint, int glyph) {
    return glyph != 0
        && Character.getType(codePoint) != Character.PRIVATE_USE
        && !isControl(codePoint);
  }

  /** Marks that steer how text is set have glyphs in some fonts, but none that should be seen. */
  private static boolean isControl(int codePoint) {
    return codePoint == COMBINING_GRAPHEME_JOINER
        || codePoint == OBJECT_REPLACEMENT
        || (Character.getType(codePoint) == Character.FORMAT && !LINE_CONTROLS.contains(codePoint));
  }

  @Override
  public List<FontFace> fallbacks() {
    return fallbacks;
  }

  /** The glyph of a code point; 0 for one that the face lacks. */
  public int glyph(int codePoint) {
    return cmap.getGlyphId(printedAs(codePoint));
  }

  /**
   * Characters that differ from another one only in what they do to line ends are printed with its
   * glyph, where fonts lack their own.
   */
  private static int printedAs(int codePoint) {
    return switch (codePoint) {
      case NO_BREAK_HYPHEN -> HYPHEN;
      case WORD_JOINER -> ZERO_WIDTH_SPACE;
      default -> codePoint;
    };
  }

  /** The parsed font, for embedding. It must not be closed or changed. */
  public TrueTypeFont font() {
    return font;
  }

  @Override
  public int advance(int codePoint) {
    return codePoint < MEASURED ? advances[codePoint] : glyphAdvance(glyph(codePoint));
  }

  @Override
  public int kerning(int left, int right) {
    KerningSubtable table = pairs();
    return table == null ? 0 : thousandths(table.getKerning(glyph(left), glyph(right)));
  }

  private @Nullable KerningSubtable pairs() {
    try {
      KerningTable table = font.getKerning();
      return table == null ? null : table.getHorizontalKerningSubtable();
    } catch (IOException e) {
      throw new IllegalStateException("a font in memory could not be read", e);
    }
  }

  @Override
  public List<PlacedGlyph> shape(String text) {
    return shaper().shape(text);
  }

  private Shaper shaper() {
    synchronized (font) {
      if (shaper == null) {
        shaper = new Shaper(font);
      }
      return shaper;
    }
  }

  /** How far the pen moves for a glyph by itself. */
  public int glyphAdvance(int glyph) {
    return thousandths(width(glyph));
  }

  private int width(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new IllegalStateException("a font in memory could not be read", e);
    }
  }

  @Override
  public int ascent() {
    return ascent;
  }

  @Override
  public int descent() {
    return descent;
  }
}
