package org.councilreport.reader;

/** How much a file may hold, so that no file takes more time and memory than a report needs. */
final class Limits {
  /** Bytes in a file. */
  static final int BYTES = 1 << 20;

  /** Lists and fields within one another. */
  static final int NESTING = 32;

  /** Values and keys in a file. */
  static final int NODES = 50_000;

  /** Items in one list. */
  static final int ITEMS = 2_000;

  /** Characters in one text, in UTF-16 units. */
  static final int TEXT = 20_000;

  /** Characters in all texts of a file, in UTF-16 units. */
  static final int ALL_TEXT = 500_000;

  /** Faults kept; more than anyone reads, few enough to hold. */
  static final int FAULTS = 1_000;

  private Limits() {}
}
