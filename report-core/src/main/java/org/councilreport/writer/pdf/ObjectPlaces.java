package org.councilreport.writer.pdf;

import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Where the objects of a file came to stand, by their numbers: what a cross-reference stream tells
 * (ISO 32000-1, 7.5.8).
 */
final class ObjectPlaces {
  private static final long PLAIN = 1;
  private static final long IN_STREAM = 2;

  /** The length of an entry. */
  private static final int LENGTH = 7;

  private static final int UP = 2;

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

  /**
   * The entries, seven bytes each: one, four and two. Each byte says how much more it is than the
   * one above it (PNG's filter Up; 7.4.4.4): neighbours differ little, and so take a tenth of the
   * space when they are compressed.
   */
  PdfBytes entries() {
    PdfBytes entries = new PdfBytes((1 + LENGTH) * count);
    long above = 0;
    for (int number = 0; number < count; number++) {
      long entry = entry(number);
      entries.write(UP);
      for (int shift = 8 * (LENGTH - 1); shift >= 0; shift -= 8) {
        entries.write((int) ((entry >> shift) - (above >> shift)));
      }
      above = entry;
    }
    return entries;
  }

  private long entry(int number) {
    if (number == 0) {
      return 0xFFFF;
    }
    boolean plain = index[number] < 0;
    return (plain ? PLAIN : IN_STREAM) << 48
        | (long) where[number] << 16
        | (plain ? 0 : index[number]);
  }

  /** How many bytes the parts of an entry have. */
  static COSArray widths() {
    return COSArray.ofCOSIntegers(List.of(1, 4, 2));
  }

  /** How a reader gets the entries back. */
  static COSDictionary decoding() {
    COSDictionary decoding = new COSDictionary();
    decoding.setDirect(true);
    decoding.setInt(COSName.PREDICTOR, 10 + UP);
    decoding.setInt(COSName.COLUMNS, LENGTH);
    return decoding;
  }
}
