package org.councilreport.writer.pdf;

import java.util.List;
import java.util.function.IntConsumer;

/** Maps from the codes of a font's signs, which count from 1 (Adobe Technical Note 5014). */
final class CMap {
  /** A block holds at most 100 entries. */
  private static final int BLOCK = 100;

  private static final String RANGE =
      """
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String END =
      "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

  private CMap() {}

  /** To the text that they show (ISO 32000-1, 9.10.3). */
  static PdfBytes toUnicode(List<Sign> signs) {
    PdfBytes cmap = new PdfBytes(1 << 12);
    cmap.text(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        """);
    cmap.text(RANGE);
    blocks(
        cmap,
        signs.size(),
        "bfchar",
        i -> {
          cmap.text("<");
          signs.get(i).text().chars().forEach(cmap::hex);
          cmap.text(">");
        });
    return cmap.text(END);
  }

  /**
   * To the glyphs of a collection (ISO 32000-1, 9.7.5).
   *
   * @param name the name of the map
   * @param cids the numbers of the signs' glyphs
   */
  static PdfBytes toGlyphs(String name, CidSystem system, List<Integer> cids) {
    PdfBytes cmap = new PdfBytes(1 << 12);
    cmap.text("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    cmap.text("/CIDSystemInfo 3 dict dup begin\n/Registry (")
        .text(system.registry())
        .text(") def\n/Ordering (")
        .text(system.ordering())
        .text(") def\n/Supplement ")
        .integer(system.supplement())
        .text(" def\nend def\n/CMapName /")
        .text(name)
        .text(" def\n/CMapType 1 def\n/WMode 0 def\n");
    cmap.text(RANGE);
    blocks(cmap, cids.size(), "cidchar", i -> cmap.integer(cids.get(i)));
    return cmap.text(END);
  }

  private static void blocks(PdfBytes cmap, int count, String kind, IntConsumer value) {
    for (int from = 0; from < count; from += BLOCK) {
      int to = Math.min(from + BLOCK, count);
      cmap.integer(to - from).text(" begin" + kind + "\n");
      for (int i = from; i < to; i++) {
        cmap.text("<").hex(i + 1).text("> ");
        value.accept(i);
        cmap.text("\n");
      }
      cmap.text("end" + kind + "\n");
    }
  }
}
