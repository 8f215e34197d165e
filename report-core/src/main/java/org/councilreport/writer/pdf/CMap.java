package org.councilreport.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Maps from the codes of a font's signs (Adobe Technical Note 5014). */
final class CMap {
  /** A block holds at most 100 entries. */
  private static final int BLOCK = 100;

  /** In place of the number of what is no single number. */
  private static final int NONE = -1;

  private static final String BEGIN =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n";
  private static final String END =
      "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

  private final PdfBytes text = new PdfBytes(1 << 12);

  private final Coding coding;

  private CMap(Coding coding) {
    this.coding = coding;
    text.text(BEGIN);
  }

  /** Codes that follow each other and lead to numbers that do. */
  private record Run(int first, int last, int number) {

    /** Only the last bytes may differ in a run, of codes and of characters. */
    boolean isContinuedBy(int code, int next) {
      return code == last + 1
          && code >> 8 == first >> 8
          && next == number + code - first
          && next >> 8 == number >> 8;
    }
  }

  /** To the text that they show (ISO 32000-1, 9.10.3). */
  static PdfBytes toUnicode(List<Sign> signs, Coding coding) {
    CMap map = new CMap(coding);
    map.text.text(
        """
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        """);
    map.codespace();
    List<Integer> units =
        signs.stream()
            .map(sign -> sign.text().length() == 1 ? (int) sign.text().charAt(0) : NONE)
            .toList();
    map.blocks(
        "bfrange",
        map.runs(units),
        run -> map.range(run).text("<").hex(run.number() >> 8).hex(run.number()).text(">"));
    map.blocks(
        "bfchar",
        IntStream.range(0, signs.size()).filter(i -> units.get(i) == NONE).boxed().toList(),
        i -> {
          coding.hex(coding.code(i + 1), map.text);
          map.text.text(" <");
          signs.get(i).text().chars().forEach(unit -> map.text.hex(unit >> 8).hex(unit));
          map.text.text(">");
        });
    return map.text.text(END);
  }

  /**
   * To the numbers by which the font knows their glyphs (ISO 32000-1, 9.7.5).
   *
   * @param name the name of the map
   * @param numbers the numbers, in the order of the signs
   */
  static PdfBytes toNumbers(String name, CidSystem system, List<Integer> numbers, Coding coding) {
    CMap map = new CMap(coding);
    map.text
        .text("/CIDSystemInfo 3 dict dup begin\n/Registry (")
        .text(system.registry())
        .text(") def\n/Ordering (")
        .text(system.ordering())
        .text(") def\n/Supplement ")
        .integer(system.supplement())
        .text(" def\nend def\n/CMapName /")
        .text(name)
        .text(" def\n/CMapType 1 def\n/WMode 0 def\n");
    map.codespace();
    map.blocks("cidrange", map.runs(numbers), run -> map.range(run).integer(run.number()));
    return map.text.text(END);
  }

  private List<Run> runs(List<Integer> numbers) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int code = coding.code(i + 1);
      int number = numbers.get(i);
      Run last = runs.isEmpty() ? new Run(0, 0, NONE) : runs.get(runs.size() - 1);
      if (number != NONE && last.isContinuedBy(code, number)) {
        runs.set(runs.size() - 1, new Run(last.first(), code, last.number()));
      } else if (number != NONE) {
        runs.add(new Run(code, code, number));
      }
    }
    return runs;
  }

  private PdfBytes range(Run run) {
    coding.hex(run.first(), text);
    text.text(" ");
    coding.hex(run.last(), text);
    return text.text(" ");
  }

  private void codespace() {
    text.integer(coding.ranges().size()).text(" begincodespacerange\n");
    for (Coding.Range range : coding.ranges()) {
      coding.hex(range.first(), text);
      text.text(" ");
      coding.hex(range.last(), text);
      text.text("\n");
    }
    text.text("endcodespacerange\n");
  }

  private <E> void blocks(String kind, List<E> entries, Consumer<E> writer) {
    for (int from = 0; from < entries.size(); from += BLOCK) {
      List<E> block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
      text.integer(block.size()).text(" begin" + kind + "\n");
      for (E entry : block) {
        writer.accept(entry);
        text.text("\n");
      }
      text.text("end" + kind + "\n");
    }
  }
}
