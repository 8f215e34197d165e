package org.councilreport.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
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
 * The glyphs of a face that some signs need, compressed, with what leads from codes to text and to
 * glyphs: to these by way of numbers.
 *
 * @param name the name of the subset (ISO 32000-1, 9.6.4)
 * @param font the font file, deflated
 * @param fontLength its length before
 * @param system what the numbers mean
 * @param encoding the CMap from codes to numbers, deflated; none where a pair of bytes is a number
 * @param glyphs two bytes for each number, its glyph, deflated; none for outlines of the PostScript
 *     kind, which know their numbers
 * @param toUnicode the CMap from codes to text (9.10.3), deflated
 * @param widths how far the pen moves, by number (9.7.4.3), as text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FontSubset(
    String name,
    byte[] font,
    int fontLength,
    CidSystem system,
    Optional<byte[]> encoding,
    Optional<byte[]> glyphs,
    byte[] toUnicode,
    String widths) {
  /** The name of the map from codes to numbers. */
  private static final String ENCODING = "CodesOfThisFile-H";

  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  /**
   * What is cut out of a face.
   *
   * @param font the font file
   * @param system what the numbers mean
   * @param numbers the number of each sign
   * @param glyphs what leads from them to the glyphs
   */
  private record Cut(
      byte[] font, CidSystem system, List<Integer> numbers, Optional<byte[]> glyphs) {}

  /** Cuts what these signs need out of a face. */
  static FontSubset of(FontProgram program, List<Sign> signs, Coding coding) throws IOException {
    Set<Integer> glyphs =
        signs.stream().map(Sign::glyph).collect(Collectors.toCollection(TreeSet::new));
    List<Integer> codes = IntStream.rangeClosed(1, signs.size()).map(coding::code).boxed().toList();
    Optional<CffOutlines> outlines = CffOutlines.of(program);
    Cut cut =
        outlines.isPresent()
            ? postScript(outlines.get(), signs, glyphs)
            : trueType(program, signs, glyphs, codes);
    boolean isIdentity = coding == Coding.PAIRS && cut.numbers().equals(codes);
    SortedMap<Integer, Integer> widths = new TreeMap<>();
    for (int i = 0; i < signs.size(); i++) {
      widths.put(cut.numbers().get(i), signs.get(i).advance());
    }
    try (Deflation deflation = Deflation.ofWhatIsKept()) {
      return new FontSubset(
          tag(glyphs) + "+" + program.font().getName(),
          deflation.of(cut.font(), cut.font().length),
          cut.font().length,
          cut.system(),
          isIdentity
              ? Optional.empty()
              : Optional.of(
                  CMap.toNumbers(ENCODING, cut.system(), cut.numbers(), coding)
                      .deflated(deflation)),
          cut.glyphs().map(map -> deflation.of(map, map.length)),
          CMap.toUnicode(signs, coding).deflated(deflation),
          text(widths));
    }
  }

  /** What the stream of the map from codes to numbers says of it, as text. */
  static String encodingEntries(CidSystem system) {
    return "/Type/CMap/CMapName/" + ENCODING + system.entry() + "/WMode 0";
  }

  /** Those of numbers that follow each other stand together. */
  private static String text(SortedMap<Integer, Integer> widths) {
    StringBuilder text = new StringBuilder();
    int next = -1;
    for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
      int number = width.getKey();
      if (number == next) {
        text.append(' ');
      } else {
        text.append(next < 0 ? "" : "]").append(number).append('[');
      }
      text.append(width.getValue());
      next = number + 1;
    }
    return text.append("]").toString();
  }

  private static Cut trueType(
      FontProgram program, List<Sign> signs, Set<Integer> glyphs, List<Integer> codes)
      throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(program.font(), TABLES);
    subsetter.addGlyphIds(glyphs);
    ByteArrayOutputStream font = new ByteArrayOutputStream();
    subsetter.writeToStream(font);
    Map<Integer, Integer> subsetGlyphs = new HashMap<>();
    subsetter
        .getGIDMap()
        .forEach((subsetGlyph, original) -> subsetGlyphs.put(original, subsetGlyph));
    byte[] map = new byte[2 * (Collections.max(codes) + 1)];
    for (int i = 0; i < signs.size(); i++) {
      int glyph = subsetGlyphs.getOrDefault(signs.get(i).glyph(), 0);
      map[2 * codes.get(i)] = (byte) (glyph >> 8);
      map[2 * codes.get(i) + 1] = (byte) glyph;
    }
    return new Cut(font.toByteArray(), CidSystem.IDENTITY, codes, Optional.of(map));
  }

  private static Cut postScript(CffOutlines outlines, List<Sign> signs, Set<Integer> glyphs) {
    List<Integer> cids = signs.stream().map(sign -> outlines.cid(sign.glyph())).toList();
    return new Cut(outlines.subset(glyphs), outlines.system(), cids, Optional.empty());
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
