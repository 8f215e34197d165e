package org.councilreport.writer.pdf;

import java.util.List;

/** How the signs of a font are coded, by their places among them, from 1. */
enum Coding {
  /** Two bytes each, their places. */
  PAIRS(List.of(new Range(0, 0xFFFF, 0))),

  /**
   * A byte for each of the first 95, which in a face that sets text are ASCII and keep its codes;
   * two for all others. With two for each, compressing a page took a quarter longer.
   */
  ASCII(
      List.of(
          new Range(' ', '~', 1), new Range(0x100, 0x1FFF, 96), new Range(0x8000, 0xFFFF, 8032)));

  private final List<Range> ranges;

  /**
   * Codes that follow each other; those below 256 have a byte.
   *
   * @param place the place of the first one's sign
   */
  record Range(int first, int last, int place) {}

  Coding(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** All codes, by their first bytes. */
  List<Range> ranges() {
    return ranges;
  }

  /** The code of the sign in a place. */
  int code(int place) {
    for (Range range : ranges) {
      int code = range.first() + place - range.place();
      if (code <= range.last()) {
        return code;
      }
    }
    throw new IllegalStateException("more characters in one face than a font has codes for");
  }

  /** Writes a code into a string in parentheses. */
  void inString(int code, PdfBytes target) {
    if (hasTwoBytes(code)) {
      target.inString(code >> 8);
    }
    target.inString(code & 0xFF);
  }

  /** Writes a code as hexadecimal digits. */
  void hex(int code, PdfBytes target) {
    target.text("<");
    if (hasTwoBytes(code)) {
      target.hex(code >> 8);
    }
    target.hex(code).text(">");
  }

  private boolean hasTwoBytes(int code) {
    return this == PAIRS || code > 0xFF;
  }
}
