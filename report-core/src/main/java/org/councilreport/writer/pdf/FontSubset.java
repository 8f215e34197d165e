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
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.councilreport.font.FontProgram;

/**
 * The glyphs of a face that some characters need, compressed, with what tells characters and glyphs
 * by code.
 *
 * @param name the name of the subset (ISO 32000-1, 9.6.4)
 * @param font the font file, deflated
 * @param fontLength its length before
 * @param system what the numbers of its characters mean: these are their places among the
 *     characters, from 1, or the numbers that outlines of the PostScript kind have in the font
 * @param numbers the CMap from codes to those numbers, deflated
 * @param glyphs two bytes for each number, its glyph, deflated; none for the PostScript kind
 * @param toUnicode the CMap from codes to text (9.10.3), deflated
 * @param widths how far the pen moves, by number
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FontSubset(
    String name,
    byte[] font,
    int fontLength,
    CidSystem system,
    byte[] numbers,
    Optional<byte[]> glyphs,
    byte[] toUnicode,
    SortedMap<Integer, Integer> widths) {
  /** The name of the map from codes to numbers. */
  static final String NUMBERS = "CodesOfThisFile-H";

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
    List<Integer> places = IntStream.rangeClosed(1, signs.size()).boxed().toList();
    SortedMap<Integer, Integer> widths = new TreeMap<>(Map.of(0, 0));
    places.forEach(place -> widths.put(place, signs.get(place - 1).advance()));
    return new FontSubset(
        name,
        deflation.of(font.toByteArray(), font.size()),
        font.size(),
        CidSystem.IDENTITY,
        CMap.toNumbers(NUMBERS, CidSystem.IDENTITY, places).deflated(deflation),
        Optional.of(glyphMap(signs, subsetter.getGIDMap()).deflated(deflation)),
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
        outlines.system(),
        CMap.toNumbers(NUMBERS, outlines.system(), cids).deflated(deflation),
        Optional.empty(),
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
