package org.councilreport.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param postScript the numbers of its glyphs where its outlines are of the PostScript kind
 * @param glyphs what leads to the glyphs, deflated: two bytes for each code or, for the PostScript
 *     kind, a CMap
 * @param toUnicode the CMap from codes to text (9.10.3), deflated
 * @param widths how far the pen moves, by code or, for the PostScript kind, by glyph
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FontSubset(
    String name,
    byte[] font,
    int fontLength,
    Optional<CidSystem> postScript,
    byte[] glyphs,
    byte[] toUnicode,
    SortedMap<Integer, Integer> widths) {
  /** The name of the map from codes to glyphs. */
  static final String GLYPH_MAP = "CodesOfThisFile-H";

  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /** Cuts what these signs need out of a face. */
  static FontSubset of(FontProgram program, List<Sign> signs, Deflation deflation)
      throws IOException {
    Set<Integer> glyphs =
        signs.stream().map(Sign::glyph).collect(Collectors.toCollection(TreeSet::new));
    String name = tag(glyphs) + "+" + program.font().getName();
    Optional<CffOutlines> outlines = CffOutlines.of(program);
    return outlines.isPresent()
        ? postScript(name, outlines.get(), signs, deflation)
        : trueType(name, program, signs, deflation);
  }

  private static FontSubset trueType(
      String name, FontProgram program, List<Sign> signs, Deflation deflation) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(program.font(), TABLES);
    subsetter.addGlyphIds(signs.stream().map(Sign::glyph).collect(Collectors.toSet()));
    ByteArrayOutputStream font = new ByteArrayOutputStream();
    subsetter.writeToStream(font);
    SortedMap<Integer, Integer> widths = new TreeMap<>(Map.of(0, 0));
    for (int i = 0; i < signs.size(); i++) {
      widths.put(i + 1, signs.get(i).advance());
    }
    return new FontSubset(
        name,
        deflation.of(font.toByteArray(), font.size()),
        font.size(),
        Optional.empty(),
        glyphMap(signs, subsetter.getGIDMap()).deflated(deflation),
        CMap.toUnicode(signs).deflated(deflation),
        widths);
  }

  private static FontSubset postScript(
      String name, CffOutlines outlines, List<Sign> signs, Deflation deflation) {
    byte[] font = outlines.subset(signs.stream().map(Sign::glyph).collect(Collectors.toSet()));
    List<Integer> cids = signs.stream().map(sign -> outlines.cid(sign.glyph())).toList();
    SortedMap<Integer, Integer> widths = new TreeMap<>();
    for (int i = 0; i < signs.size(); i++) {
      widths.put(cids.get(i), signs.get(i).advance());
    }
    return new FontSubset(
        name,
        deflation.of(font, font.length),
        font.length,
        Optional.of(outlines.system()),
        CMap.toGlyphs(GLYPH_MAP, outlines.system(), cids).deflated(deflation),
        CMap.toUnicode(signs).deflated(deflation),
        widths);
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
