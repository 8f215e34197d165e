package org.councilreport.writer.pdf;

/**
 * The codes of a font's signs, by their places among them, from 1. The first 95, which in a face
 * that sets text are those of ASCII, have the bytes of ASCII; all others have two bytes. With two
 * for each, compressing a page took a quarter longer.
 */
final class SignCode {
  /** The codes of one length, and the place that the first stands for. */
  record Range(int first, int last, int firstPlace) {}

  static final Range SHORT = new Range(' ', '~', 1);
  static final Range LONG = new Range(0x8000, 0xFFFF, 1 + '~' - ' ' + 1);

  private SignCode() {}

  /** The code of the sign in a place. */
  static int of(int place) {
    Range range = place < LONG.firstPlace() ? SHORT : LONG;
    int code = range.first() + place - range.firstPlace();
    if (code > range.last()) {
      throw new IllegalStateException("more characters in one face than a font has codes for");
    }
    return code;
  }

  /** Writes a code into a string in parentheses. */
  static void inString(int code, PdfBytes target) {
    if (code > SHORT.last()) {
      target.inString(code >> 8);
    }
    target.inString(code & 0xFF);
  }

  /** Writes a code as hexadecimal digits. */
  static void hex(int code, PdfBytes target) {
    target.text("<");
    if (code > SHORT.last()) {
      target.hex(code >> 8);
    }
    target.hex(code).text(">");
  }
}
