package org.councilreport.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.councilreport.font.FontProgram;

/**
 * The glyphs of a face that some characters need, compressed, with what tells characters and glyphs
 * by code. The code of a character is its place among them, from 1; code 0 is the missing glyph.
 *
 * @param name the name of the subset (ISO 32000-1, 9.6.4)
 * @param font the font file, deflated
 * @param fontLength its length before
 * @param glyphs two bytes for each code, its glyph in the subset; deflated
 * @param toUnicode the CMap from codes to text (9.10.3), deflated
 * @param widths how far the pen moves for each code
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FontSubset(
    String name,
    byte[] font,
    int fontLength,
    byte[] glyphs,
    byte[] toUnicode,
    List<Integer> widths) {
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /** Cuts what these signs need out of a face. */
  static FontSubset of(FontProgram program, List<Sign> signs, Deflation deflation)
      throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(program.font(), TABLES);
    Set<Integer> glyphs =
        signs.stream().map(Sign::glyph).collect(Collectors.toCollection(TreeSet::new));
    subsetter.addGlyphIds(glyphs);
    ByteArrayOutputStream font = new ByteArrayOutputStream();
    subsetter.writeToStream(font);
    int[] widths = new int[signs.size() + 1];
    for (int i = 0; i < signs.size(); i++) {
      widths[i + 1] = signs.get(i).advance();
    }
    return new FontSubset(
        tag(glyphs) + "+" + program.font().getName(),
        deflation.of(font.toByteArray(), font.size()),
        font.size(),
        glyphMap(signs, subsetter.getGIDMap()).deflated(deflation),
        toUnicode(signs).deflated(deflation),
        Arrays.stream(widths).boxed().toList());
  }

  private static PdfBytes glyphMap(List<Sign> signs, Map<Integer, Integer> originals) {
    Map<Integer, Integer> subsetGlyphs = new HashMap<>();
    originals.forEach((subsetGlyph, original) -> subsetGlyphs.put(original, subsetGlyph));
    PdfBytes map = new PdfBytes(2 * (signs.size() + 1));
    map.write(0);
    map.write(0);
    for (Sign sign : signs) {
      int glyph = subsetGlyphs.getOrDefault(sign.glyph(), 0);
      map.write(glyph >> 8);
      map.write(glyph);
    }
    return map;
  }

  /** A block holds at most 100 entries. */
  private static PdfBytes toUnicode(List<Sign> signs) {
    PdfBytes cmap = new PdfBytes(1 << 12);
    cmap.text(
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
      cmap.integer(to - from).text(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        cmap.text("<").hex(i + 1).text("> <");
        signs.get(i).text().chars().forEach(cmap::hex);
        cmap.text(">\n");
      }
      cmap.text("endbfchar\n");
    }
    return cmap.text("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
  }

  /** Six letters that tell subsets apart; they follow from the glyphs. */
  private static String tag(Set<Integer> glyphs) {
    long hash = Integer.toUnsignedLong(List.copyOf(glyphs).hashCode());
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.toString();
  }
}
