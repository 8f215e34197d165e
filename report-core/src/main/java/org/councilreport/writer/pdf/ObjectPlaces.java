package org.councilreport.writer.pdf;

import java.util.Arrays;

/**
 * Where the objects of a file came to stand, by their numbers: what a cross-reference stream tells
 * (ISO 32000-1, 7.5.8).
 */
final class ObjectPlaces {
  private static final int PLAIN = 1;
  private static final int IN_STREAM = 2;

  /** An offset in the file; of an object in a stream, that stream's number. */
  private int[] where = new int[256];

  /** The place in its object stream, from 0; -1 of an object that stands by itself. */
  private int[] index = new int[256];

  /** Number 0 is the head of the list of free objects, which has no others. */
  private int count = 1;

  /** A number for a new object. */
  int next() {
    if (count == where.length) {
      where = Arrays.copyOf(where, 2 * count);
      index = Arrays.copyOf(index, 2 * count);
    }
    return count++;
  }

  /** One more than the highest number. */
  int size() {
    return count;
  }

  void plain(int number, int offset) {
    where[number] = offset;
    index[number] = -1;
  }

  void inStream(int number, int stream, int place) {
    where[number] = stream;
    index[number] = place;
  }

  /** The entries, seven bytes each: one, four and two. */
  PdfBytes entries() {
    PdfBytes entries = new PdfBytes(7 * count);
    entry(entries, 0, 0, 0xFFFF);
    for (int number = 1; number < count; number++) {
      boolean plain = index[number] < 0;
      entry(entries, plain ? PLAIN : IN_STREAM, where[number], plain ? 0 : index[number]);
    }
    return entries;
  }

  private static void entry(PdfBytes entries, int type, int place, int last) {
    entries.write(type);
    for (int shift = 24; shift >= 0; shift -= 8) {
      entries.write(place >> shift);
    }
    entries.write(last >> 8);
    entries.write(last);
  }
}
