package org.councilreport.raster;

/** A table of codes of one to sixteen bits (ISO/IEC 10918-1, annexes C and F). */
final class HuffmanTable {
  private static final int LONGEST = 16;

  /** By their length: the first code, its place among the values, and the code after the last. */
  private final int[] first = new int[LONGEST + 1];

  private final int[] place = new int[LONGEST + 1];
  private final int[] end = new int[LONGEST + 1];
  private final int[] values;

  /** For the encoder: the code of each value and its length. */
  private final int[] codes = new int[256];

  private final int[] lengths = new int[256];

  /**
   * A table.
   *
   * @param counts how many codes of each length there are, from one bit on
   * @param values what they stand for, the shortest first
   */
  HuffmanTable(int[] counts, int[] values) throws JpegFault {
    this.values = values.clone();
    int code = 0;
    int at = 0;
    for (int length = 1; length <= LONGEST; length++) {
      first[length] = code;
      place[length] = at;
      for (int i = 0; i < counts[length - 1]; i++) {
        codes[values[at] & 0xFF] = code++;
        lengths[values[at] & 0xFF] = length;
        at++;
      }
      end[length] = code;
      if (code > 1 << length) {
        throw new JpegFault("more codes than there can be");
      }
      code <<= 1;
    }
  }

  /** The value of the next code. */
  int next(BitReader bits) throws JpegFault {
    int code = 0;
    for (int length = 1; length <= LONGEST; length++) {
      code = code << 1 | bits.next();
      if (code < end[length]) {
        return values[place[length] + code - first[length]];
      }
    }
    throw new JpegFault("a code that is not in the table");
  }

  int code(int value) {
    return codes[value];
  }

  int length(int value) {
    return lengths[value];
  }

  int[] counts() {
    int[] counts = new int[LONGEST];
    for (int length = 1; length <= LONGEST; length++) {
      counts[length - 1] = end[length] - first[length];
    }
    return counts;
  }

  int[] values() {
    return values.clone();
  }
}
