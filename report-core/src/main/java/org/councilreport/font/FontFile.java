package org.councilreport.font;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.FontHeaders;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font file that documents can carry. What it calls itself and what it permits is known; its
 * glyphs are parsed when a document needs them.
 */
final class FontFile {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
  private static final int POST_SCRIPT = 0x4F54544F;
  private static final int BOLD = 1 << 5;
  private static final int ITALIC = 1;
  private static final int OBLIQUE = 1 << 9;

  /** The licence bits of which the most generous holds (OpenType, OS/2: fsType). */
  private static final int LICENCE = 0xF;

  /** Tables that a font cannot be measured or embedded without. */
  private static final Set<String> NEEDED =
      Set.of("OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post");

  private final FontFace face;
  private final byte[] bytes;

  private FontFile(FontFace face, byte[] bytes) {
    this.face = face;
    this.bytes = bytes;
  }

  /**
   * Judges a file by its headers. Its glyphs are tried only where the sums of its tables are not
   * right: the others are as their maker left them.
   *
   * @throws RefusedFont when no document can carry it
   */
  static FontFile of(byte[] bytes) throws RefusedFont {
    refuseOtherKinds(bytes);
    try {
      FontTables tables = new FontTables(bytes);
      Set<String> outlines = isPostScript(bytes) ? Set.of("CFF ") : Set.of("glyf", "loca");
      FontHeaders headers = parser(bytes).parseTableHeaders(new RandomAccessReadBuffer(bytes));
      if (!tables.has(NEEDED) || !tables.has(outlines) || headers.getName() == null) {
        throw new IOException("tables are missing");
      }
      refuseUnlessEmbeddable(headers.getOS2Windows(), tables);
      FontFile file = new FontFile(face(headers), bytes);
      if (!tables.areIntact()) {
        tryAllGlyphs(file.font());
      }
      return file;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new RefusedFont("it is broken", "fetch it anew from whom it comes from");
    }
  }

  /** What it calls itself. */
  FontFace face() {
    return face;
  }

  /** Its glyphs, parsed. */
  TrueTypeFont font() throws IOException {
    TrueTypeFont font = parser(bytes).parse(new RandomAccessReadBuffer(bytes));
    // Ligature substitution would draw glyphs that extract as other letters.
    font.setEnableGsub(false);
    return font;
  }

  private static TTFParser parser(byte[] bytes) {
    return isPostScript(bytes) ? new OTFParser() : new TTFParser();
  }

  private static boolean isPostScript(byte[] bytes) {
    return kind(bytes) == POST_SCRIPT;
  }

  private static int kind(byte[] bytes) {
    return bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
  }

  private static void refuseOtherKinds(byte[] bytes) throws RefusedFont {
    int kind = kind(bytes);
    if (kind == TRUE_TYPE || kind == TRUE_TYPE_OF_APPLE || kind == POST_SCRIPT) {
      return;
    }
    String found =
        switch (kind) {
          case 0x74746366 -> "it is a collection of fonts";
          case 0x774F4646, 0x774F4632 -> "it is a font for web pages (WOFF)";
          default -> "it is not a font";
        };
    throw new RefusedFont(
        found,
        "use the desktop edition of the font, one file with the ending .ttf or .otf for each"
            + " style");
  }

  /** Tries what each document does with it, over all its glyphs. */
  private static void tryAllGlyphs(TrueTypeFont font) throws IOException {
    font.getUnicodeCmapLookup();
    Set<Integer> glyphs = new TreeSet<>();
    for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
      glyphs.add(glyph);
      font.getAdvanceWidth(glyph);
    }
    if (font instanceof OpenTypeFont outlines && outlines.isPostScript()) {
      CFFFont cff = outlines.getCFF().getFont();
      for (int glyph : glyphs) {
        cff.getType2CharString(glyph).getBounds();
      }
    } else {
      TTFSubsetter subsetter = new TTFSubsetter(font);
      subsetter.addGlyphIds(glyphs);
      subsetter.writeToStream(OutputStream.nullOutputStream());
    }
  }

  private static void refuseUnlessEmbeddable(OS2WindowsMetricsTable says, FontTables tables)
      throws RefusedFont {
    String help = "ask whom it comes from for one that may be, or choose another";
    int rights = says.getFsType();
    if ((rights & LICENCE) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED) {
      throw new RefusedFont("it says that it may not be embedded in documents", help);
    }
    if ((rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) != 0) {
      throw new RefusedFont("it says that only all of it may be embedded in documents", help);
    }
    if ((rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0) {
      throw new RefusedFont("it says that only its bitmaps may be embedded in documents", help);
    }
    if (tables.has(Set.of("fvar"))) {
      throw new RefusedFont(
          "it is a variable font, of which documents could show one style only",
          "use its static edition, one file for each style");
    }
  }

  private static FontFace face(FontHeaders headers) throws RefusedFont {
    String family = headers.getFontFamily();
    if (family == null || family.isBlank()) {
      throw new RefusedFont("it does not say which family it belongs to", "choose another font");
    }
    int style = headers.getOS2Windows().getFsSelection();
    return new FontFace(family.strip(), (style & BOLD) != 0, (style & (ITALIC | OBLIQUE)) != 0);
  }
}
