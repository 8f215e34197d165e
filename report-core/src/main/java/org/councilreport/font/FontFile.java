package org.councilreport.font;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font file that documents can carry.
 *
 * @param face what it calls itself
 * @param font what it holds
 */
record FontFile(FontFace face, TrueTypeFont font) {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
  private static final int BOLD = 1 << 5;
  private static final int ITALIC = 1;
  private static final int OBLIQUE = 1 << 9;

  /** The licence bits of which the most generous holds (OpenType, OS/2: fsType). */
  private static final int LICENCE = 0xF;

  /** Tables that a font cannot be measured or embedded without. */
  private static final Set<String> NEEDED =
      Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  /**
   * Reads a file's bytes.
   *
   * @throws RefusedFont when no document can carry it
   */
  static FontFile of(byte[] bytes) throws RefusedFont {
    refuseOtherKinds(bytes);
    try {
      TrueTypeFont font = parsed(bytes);
      refuseUnlessWhole(font);
      refuseUnlessEmbeddable(font);
      return new FontFile(face(font), font);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new RefusedFont("it is broken", "fetch it anew from whom it comes from");
    }
  }

  private static void refuseOtherKinds(byte[] bytes) throws RefusedFont {
    int kind = bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
    if (kind == TRUE_TYPE || kind == TRUE_TYPE_OF_APPLE) {
      return;
    }
    String found =
        switch (kind) {
          case 0x4F54544F -> "its outlines are of the PostScript kind (CFF)";
          case 0x74746366 -> "it is a collection of fonts";
          case 0x774F4646, 0x774F4632 -> "it is a font for web pages (WOFF)";
          default -> "it is not a font";
        };
    throw new RefusedFont(
        found,
        "use the TrueType edition of the font, one file with the ending .ttf for each style");
  }

  private static TrueTypeFont parsed(byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    // Ligature substitution would draw glyphs that extract as other letters.
    font.setEnableGsub(false);
    return font;
  }

  /** Tries what each document does with it, over all its glyphs. */
  private static void refuseUnlessWhole(TrueTypeFont font) throws IOException {
    if (!font.getTableMap().keySet().containsAll(NEEDED) || font.getName() == null) {
      throw new IOException("tables are missing");
    }
    font.getUnicodeCmapLookup();
    Set<Integer> glyphs = new TreeSet<>();
    for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
      glyphs.add(glyph);
      font.getAdvanceWidth(glyph);
    }
    TTFSubsetter subsetter = new TTFSubsetter(font);
    subsetter.addGlyphIds(glyphs);
    subsetter.writeToStream(OutputStream.nullOutputStream());
  }

  private static void refuseUnlessEmbeddable(TrueTypeFont font) throws IOException, RefusedFont {
    String help = "ask whom it comes from for one that may be, or choose another";
    int rights = font.getOS2Windows().getFsType();
    if ((rights & LICENCE) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED) {
      throw new RefusedFont("it says that it may not be embedded in documents", help);
    }
    if ((rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) != 0) {
      throw new RefusedFont("it says that only all of it may be embedded in documents", help);
    }
    if ((rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0) {
      throw new RefusedFont("it says that only its bitmaps may be embedded in documents", help);
    }
    if (font.getTableMap().containsKey("fvar")) {
      throw new RefusedFont(
          "it is a variable font, of which documents could show one style only",
          "use its static edition, one file for each style");
    }
  }

  private static FontFace face(TrueTypeFont font) throws IOException, RefusedFont {
    String family = font.getNaming().getFontFamily();
    if (family == null || family.isBlank()) {
      throw new RefusedFont("it does not say which family it belongs to", "choose another font");
    }
    int style = font.getOS2Windows().getFsSelection();
    return new FontFace(family.strip(), (style & BOLD) != 0, (style & (ITALIC | OBLIQUE)) != 0);
  }
}
