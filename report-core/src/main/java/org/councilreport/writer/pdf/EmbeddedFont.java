package org.councilreport.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.councilreport.font.FontProgram;
import org.councilreport.font.PlacedGlyph;

/**
 * One face as it is used in one file: a composite font (ISO 32000-1, 9.7) over a subset of its
 * glyphs. Each character has a code of its own, also where two share a glyph, so that text is
 * extracted as it was written.
 */
final class EmbeddedFont {
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /** The text of a glyph that is part of another's: a zero width non-joiner. */
  private static final String NOTHING = "\u200C";

  private final String name;
  private final FontProgram program;

  /** The code of each code point of text that is drawn letter by letter. */
  private final Map<Integer, Integer> codes = new HashMap<>();

  /** The code of each glyph of shaped text, and of what it shows. */
  private final Map<Sign, Integer> shaped = new HashMap<>();

  /** What each code shows, from 1; code 0 is the missing glyph. */
  private final List<Sign> signs = new ArrayList<>();

  /**
   * What a code shows.
   *
   * @param glyph the glyph
   * @param text the characters that it stands for
   * @param advance how far the pen moves, in thousandths of an em
   */
  private record Sign(int glyph, String text, int advance) {}

  EmbeddedFont(String name, FontProgram program) {
    this.name = name;
    this.program = program;
  }

  /** The name it has in the page's resources. */
  String name() {
    return name;
  }

  /** The codes of a text as hexadecimal digits, four a character. */
  String encode(String text) {
    StringBuilder hex = new StringBuilder(text.length() * 4);
    text.codePoints()
        .forEach(
            codePoint -> appendHex(codes.computeIfAbsent(codePoint, none -> code(codePoint)), hex));
    return hex.toString();
  }

  /** The same between brackets, with what moves the letters of pairs together. */
  String encodeKerned(String text) {
    StringBuilder array = new StringBuilder("[<");
    for (int i = 0; i < text.length(); i++) {
      int kerning = i == 0 ? 0 : program.kerning(text.charAt(i - 1), text.charAt(i));
      if (kerning != 0) {
        array.append('>').append(-kerning).append('<');
      }
      int length = Character.charCount(text.codePointAt(i));
      array.append(encode(text.substring(i, i + length)));
      i += length - 1;
    }
    return array.append(">]").toString();
  }

  private int code(int codePoint) {
    return add(
        new Sign(
            program.glyph(codePoint), Character.toString(codePoint), program.advance(codePoint)));
  }

  private int add(Sign sign) {
    signs.add(sign);
    return signs.size();
  }

  /**
   * The codes of a text that is read from right to left, in reading order, each with its place: how
   * it is copied and read aloud then does not depend on a reader that turns it round.
   */
  List<ShapedCode> shape(String text) {
    List<ShapedCode> places = new ArrayList<>();
    for (PlacedGlyph glyph : program.shape(text)) {
      String shown = text.substring(glyph.start(), glyph.end());
      if (shown.isEmpty()) {
        places.add(place(glyph, glyph.id(), NOTHING, glyph.x()));
      }
      // Where a glyph joins letters, a blank behind it says each of the others: readers that turn
      // text round would leave letters of one code as they are.
      for (int i = 0; i < shown.length(); i++) {
        int id = i == 0 ? glyph.id() : program.glyph(' ');
        places.add(place(glyph, id, shown.substring(i, i + 1), glyph.x() - i));
      }
    }
    return places;
  }

  private ShapedCode place(PlacedGlyph glyph, int id, String shown, double x) {
    Sign sign = new Sign(id, shown, program.glyphAdvance(id));
    StringBuilder hex = new StringBuilder(4);
    appendHex(shaped.computeIfAbsent(sign, this::add), hex);
    return new ShapedCode(hex.toString(), x, glyph.y(), sign.advance());
  }

  /** The font dictionary over all characters encoded so far. */
  COSDictionary dictionary() throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(program.font(), TABLES);
    Set<Integer> glyphs = new TreeSet<>();
    signs.forEach(sign -> glyphs.add(sign.glyph()));
    subsetter.addGlyphIds(glyphs);
    COSName baseFont = COSName.getPDFName(tag(glyphs) + "+" + program.font().getName());

    COSDictionary font = dictionary(COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, baseFont);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(cidFont(baseFont, subsetter));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
    return font;
  }

  private COSDictionary cidFont(COSName baseFont, TTFSubsetter subsetter) throws IOException {
    ByteArrayOutputStream subset = new ByteArrayOutputStream();
    subsetter.writeToStream(subset);
    COSStream file = stream(subset.toByteArray());
    file.setInt(COSName.LENGTH1, subset.size());

    COSDictionary system = new COSDictionary();
    system.setDirect(true);
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);

    COSDictionary font = dictionary(COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setItem(COSName.BASE_FONT, baseFont);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(baseFont, file));
    font.setItem(COSName.W, widths());
    font.setItem(COSName.CID_TO_GID_MAP, stream(glyphMap(subsetter.getGIDMap())));
    return font;
  }

  private COSDictionary descriptor(COSName baseFont, COSStream file) throws IOException {
    TrueTypeFont font = program.font();
    int unitsPerEm = font.getUnitsPerEm();
    COSDictionary descriptor = dictionary(COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, baseFont);
    // ISO 32000-1, table 123: nonsymbolic, and italic.
    descriptor.setInt(COSName.FLAGS, 1 << 5 | (program.face().italic() ? 1 << 6 : 0));
    descriptor.setFloat(COSName.ITALIC_ANGLE, font.getPostScript().getItalicAngle());
    descriptor.setInt(COSName.ASCENT, program.ascent());
    descriptor.setInt(COSName.DESCENT, -program.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, font.getOS2Windows().getCapHeight() * 1000 / unitsPerEm);
    // Stem widths are not in the font; readers use them only to imitate a font that is not
    // embedded.
    descriptor.setInt(COSName.STEM_V, program.face().bold() ? 140 : 80);
    BoundingBox box = font.getFontBBox();
    descriptor.setItem(
        COSName.FONT_BBOX,
        integers(
            (int) box.getLowerLeftX(),
            (int) box.getLowerLeftY(),
            (int) box.getUpperRightX(),
            (int) box.getUpperRightY()));
    descriptor.setItem(COSName.FONT_FILE2, file);
    return descriptor;
  }

  private COSArray widths() {
    COSArray widths = new COSArray();
    widths.add(COSInteger.ZERO);
    widths.add(
        integers(
            IntStream.concat(IntStream.of(0), signs.stream().mapToInt(Sign::advance)).toArray()));
    return widths;
  }

  /** Two bytes for each code: its glyph in the subset. */
  private byte[] glyphMap(Map<Integer, Integer> originals) {
    Map<Integer, Integer> subsetGlyphs = new HashMap<>();
    originals.forEach((subsetGlyph, original) -> subsetGlyphs.put(original, subsetGlyph));
    byte[] map = new byte[2 * (signs.size() + 1)];
    for (int code = 1; code <= signs.size(); code++) {
      int glyph = subsetGlyphs.getOrDefault(signs.get(code - 1).glyph(), 0);
      map[2 * code] = (byte) (glyph >> 8);
      map[2 * code + 1] = (byte) glyph;
    }
    return map;
  }

  /** The CMap from codes to text (ISO 32000-1, 9.10.3); a block holds at most 100 entries. */
  private String toUnicode() {
    StringBuilder cmap =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int from = 0; from < signs.size(); from += 100) {
      int to = Math.min(from + 100, signs.size());
      cmap.append(to - from).append(" beginbfchar\n");
      for (int code = from + 1; code <= to; code++) {
        appendHex(code, cmap.append('<'));
        cmap.append("> <");
        signs.get(code - 1).text().chars().forEach(unit -> appendHex(unit, cmap));
        cmap.append(">\n");
      }
      cmap.append("endbfchar\n");
    }
    return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  /** Six letters that tell subsets apart (ISO 32000-1, 9.6.4); they follow from the glyphs. */
  private static String tag(Set<Integer> glyphs) {
    long hash = Integer.toUnsignedLong(List.copyOf(glyphs).hashCode());
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.toString();
  }

  private static void appendHex(int value, StringBuilder hex) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      hex.append(Character.toUpperCase(Character.forDigit(value >> shift & 0xF, 16)));
    }
  }

  private static COSDictionary dictionary(COSName type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    return dictionary;
  }

  private static COSArray integers(int... values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }

  private static COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
