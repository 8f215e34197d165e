package org.councilreport.writer.pdf;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters that every embedded text face has, used or not: those of English and Welsh prose.
 * Their font is the same in almost all files, so that it is cut and compressed once and not for
 * each file, for some more bytes.
 */
final class Repertoire {
  private static final String BEYOND_ASCII = "\u00A0£€–—‘’“”•…°±½²·×‐ÂÊÎÔÛŴŶâêîôûŵŷïöé";

  private static final int[] CHARACTERS =
      IntStream.concat(IntStream.range(' ', 0x7F), BEYOND_ASCII.codePoints()).sorted().toArray();
  private static final int[] PLACES = places();

  private Repertoire() {}

  /** The characters in the order of their places. */
  static List<Integer> characters() {
    return IntStream.of(CHARACTERS).boxed().toList();
  }

  /** The place of a character among them, from 1; 0 if it is not. */
  static int place(int codePoint) {
    return codePoint < PLACES.length ? PLACES[codePoint] : 0;
  }

  private static int[] places() {
    int[] places = new int[CHARACTERS[CHARACTERS.length - 1] + 1];
    for (int i = 0; i < CHARACTERS.length; i++) {
      places[CHARACTERS[i]] = i + 1;
    }
    return places;
  }
}
