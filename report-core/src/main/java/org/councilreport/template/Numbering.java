package org.councilreport.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Counts the headings and paragraphs of a report in the order they are read. Only top headings take
 * numbers, and only the paragraphs under them that stand in no list, quotation or table.
 */
final class Numbering {
  private static final int TOP_LEVEL = 2;

  /** What takes numbers. */
  private enum Mode {
    /** Nothing. */
    NONE("none"),
    /** Headings as 1, paragraphs as 1.1. */
    DECIMAL("decimal"),
    /** Paragraphs as 1, 2, 3 from the report's first to its last. */
    CONTINUOUS("continuous"),
    /** Headings as 1.0, paragraphs as 1.1. */
    ZERO_DECIMAL("zeroDecimal");

    private final String words;

    Mode(String words) {
      this.words = words;
    }
  }

  private final Mode mode;
  private int headings;
  private int paragraphs;

  private Numbering(Mode mode) {
    this.mode = mode;
  }

  /** No numbers. */
  static Numbering none() {
    return new Numbering(Mode.NONE);
  }

  /** The numbering that templates and reports call by a name; empty when there is none of it. */
  static Optional<Numbering> of(String name) {
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.words.equals(name))
        .findFirst()
        .map(Numbering::new);
  }

  /** The names of the numberings. */
  static List<String> names() {
    return Arrays.stream(Mode.values()).map(mode -> mode.words).toList();
  }

  /** The number of the next heading, which is of this level. */
  Optional<String> heading(int level) {
    if (level > TOP_LEVEL || mode == Mode.NONE || mode == Mode.CONTINUOUS) {
      return Optional.empty();
    }
    headings++;
    paragraphs = 0;
    return Optional.of(mode == Mode.ZERO_DECIMAL ? headings + ".0" : String.valueOf(headings));
  }

  /** The number of the next paragraph. */
  Optional<String> paragraph() {
    if (mode == Mode.CONTINUOUS) {
      return Optional.of(String.valueOf(++paragraphs));
    }
    return headings == 0 ? Optional.empty() : Optional.of(headings + "." + ++paragraphs);
  }
}
