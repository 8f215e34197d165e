package org.councilreport.writer.docx;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilreport.writer.docx.ParagraphForm.Label;

/**
 * Numbers that Word, counting as ISO/IEC 29500-1, 17.9 has it, comes to.
 *
 * @param id the id of their list
 * @param indent how far their text stands right of them
 */
record CountedNumbers(int id, double indent) {

  /** Adds numbers, in their order, to the numbering; empty where Word would come to others. */
  static Optional<CountedNumbers> of(List<String> numbers, Numbering numbering) {
    Map<Integer, NumberShape> shapes = new TreeMap<>();
    int[] counts = new int[Numbering.LEVELS];
    for (String number : numbers) {
      Optional<NumberShape> shape = NumberShape.of(number);
      if (shape.isEmpty() || !follows(shape.get(), number, counts)) {
        return Optional.empty();
      }
      NumberShape first = shapes.putIfAbsent(shape.get().level(), shape.get());
      if (first != null && !first.equals(shape.get())) {
        return Optional.empty();
      }
    }
    return shapes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CountedNumbers(
                numbering.id(levels(shapes.values(), numbering.numberIndent())),
                numbering.numberIndent()));
  }

  /**
   * Counts one more, as Word does. A number without those above it, as 1.1 before 1, is refused.
   */
  private static boolean follows(NumberShape shape, String number, int... counts) {
    counts[shape.level()]++;
    Arrays.fill(counts, shape.level() + 1, counts.length, 0);
    return shape.print(counts).equals(number);
  }

  private static List<NumberingLevel> levels(Collection<NumberShape> shapes, double indent) {
    return shapes.stream()
        .map(
            shape -> new NumberingLevel("decimal", shape.label(), indent, indent, Optional.empty()))
        .toList();
  }

  /** The place of a number in Word's numbering. */
  Label label(String number) {
    return new Label(id, NumberShape.of(number).orElseThrow().level(), indent);
  }
}
