package org.councilreport.raster;

/**
 * One of the planes that a JPEG picture is made of (ISO/IEC 10918-1, A.1.1): its brightness, or one
 * of its differences of colour, often with fewer samples.
 */
final class Component {
  /** Where the frequencies of a block, in the order of the file, stand in its rows (figure A.6). */
  static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  static final int SIDE = 8;
  static final int BLOCK = 64;

  private final int id;
  private final int horizontal;
  private final int vertical;
  private final int table;

  /**
   * A plane.
   *
   * @param id what the file calls it
   * @param factors how many blocks it has in a unit: across, in the upper four bits, and down
   * @param table which table its frequencies are divided by
   */
  Component(int id, int factors, int table) {
    this.id = id;
    this.horizontal = factors >> 4;
    this.vertical = factors & 0xF;
    this.table = table;
  }

  int id() {
    return id;
  }

  /** Blocks in a unit, across. */
  int horizontal() {
    return horizontal;
  }

  /** Blocks in a unit, down. */
  int vertical() {
    return vertical;
  }

  int table() {
    return table;
  }
}
