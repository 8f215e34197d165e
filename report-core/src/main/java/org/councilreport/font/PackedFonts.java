package org.councilreport.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that come with the library, on the class path. */
final class PackedFonts {
  /** The family with the widths of Arial. */
  static final String USUAL = "Liberation Sans";

  /** The family of signs and symbols that the usual one lacks. */
  static final String SIGNS = "DejaVu Sans";

  private static final Map<String, Family> FAMILIES =
      Map.of(
          USUAL,
          new Family(
              "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans",
              List.of("-Regular", "-Italic", "-Bold", "-BoldItalic")),
          SIGNS,
          new Family(
              "/net/sf/jasperreports/fonts/dejavu/DejaVuSans",
              List.of("", "-Oblique", "-Bold", "-BoldOblique")));

  /**
   * Where the faces of a family are.
   *
   * @param files how the names of their files begin
   * @param styles how they go on: regular, italic, bold, bold italic
   */
  private record Family(String files, List<String> styles) {
    String file(FontFace face) {
      return files + styles.get((face.bold() ? 2 : 0) + (face.italic() ? 1 : 0)) + ".ttf";
    }
  }

  private PackedFonts() {}

  static boolean has(String family) {
    return FAMILIES.containsKey(family);
  }

  /** The font of a face of one of these families. */
  static TrueTypeFont load(FontFace face) {
    Family family = FAMILIES.get(face.family());
    if (family == null) {
      throw new IllegalArgumentException("no font family " + face.family());
    }
    String resource = family.file(face);
    try (InputStream in = PackedFonts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Ligature substitution would draw glyphs that extract as other letters.
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new IllegalStateException("the class path holds a broken " + resource, e);
    }
  }
}
