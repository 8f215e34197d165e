package org.councilreport.picture;

import java.nio.charset.StandardCharsets;

/**
 * A view on some bytes of a file, numbers in either order. Reading past its end is the caller's
 * fault; {@code holds} tells.
 */
final class Bytes {
  private final byte[] array;
  private final int from;
  private final int length;
  private final boolean littleEndian;

  private Bytes(byte[] array, int from, int length, boolean littleEndian) {
    this.array = array;
    this.from = from;
    this.length = length;
    this.littleEndian = littleEndian;
  }

  /** The file's bytes, which the view does not copy. */
  byte[] array() {
    return array;
  }

  /** Where the view begins in the array. */
  int from() {
    return from;
  }

  int length() {
    return length;
  }

  static Bytes of(byte[] array) {
    return new Bytes(array, 0, array.length, false);
  }

  /** A part of this view. */
  Bytes part(int start, int size) {
    if (!holds(start, size)) {
      throw new IndexOutOfBoundsException(start + " and " + size + " of " + length);
    }
    return new Bytes(array, from + start, size, littleEndian);
  }

  Bytes order(boolean little) {
    return new Bytes(array, from, length, little);
  }

  /** Whether so many bytes stand from there on. */
  boolean holds(long start, long size) {
    return start >= 0 && size >= 0 && start + size <= length;
  }

  int u8(int at) {
    return array[from + at] & 0xFF;
  }

  int u16(int at) {
    return littleEndian ? u8(at) | u8(at + 1) << 8 : u8(at) << 8 | u8(at + 1);
  }

  long u32(int at) {
    long first = u16(at);
    long next = u16(at + 2);
    return littleEndian ? next << 16 | first : first << 16 | next;
  }

  /** So many bytes as characters of ISO 8859-1; fewer where the view ends. */
  String latin1(int at, int size) {
    int end = Math.min(at + size, length);
    return at >= end ? "" : new String(array, from + at, end - at, StandardCharsets.ISO_8859_1);
  }
}
