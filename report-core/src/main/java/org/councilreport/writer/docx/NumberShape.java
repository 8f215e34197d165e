package org.councilreport.writer.docx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What numbers such as 2.3 or 4.0 have in common with others of their level.
 *
 * @param level how many numbers stand before the last, not counting a zero at the end
 * @param end what stands after the last number: nothing, a full stop, or {@code .0}
 */
record NumberShape(int level, String end) {
  private static final Pattern NUMBERS = Pattern.compile("([1-9]\\d*(?:\\.[1-9]\\d*)*)(\\.0|\\.|)");

  /** The shape of a number; empty where Word cannot count it. */
  static Optional<NumberShape> of(String number) {
    Matcher numbers = NUMBERS.matcher(number);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int level = (int) numbers.group(1).chars().filter(c -> c == '.').count();
    return level < Numbering.LEVELS
        ? Optional.of(new NumberShape(level, numbers.group(2)))
        : Optional.empty();
  }

  /** The number in which the levels, from the first, have come to these counts. */
  String print(int... counts) {
    return IntStream.rangeClosed(0, level)
            .mapToObj(i -> Integer.toString(counts[i]))
            .collect(Collectors.joining("."))
        + end;
  }

  /** The number as Word's numbering writes it, with a sign for the count of each level. */
  String label() {
    return IntStream.rangeClosed(0, level)
            .mapToObj(i -> "%" + (i + 1))
            .collect(Collectors.joining("."))
        + end;
  }
}
