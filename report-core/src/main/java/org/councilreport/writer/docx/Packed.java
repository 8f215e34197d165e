package org.councilreport.writer.docx;

import java.util.zip.CRC32;

/** Bytes as a zip file holds them, with what it says of them. */
final class Packed {
  private final byte[] bytes;
  private final int length;
  private final long size;
  private final long sum;
  private final boolean compressed;

  /**
   * Bytes that are compressed already.
   *
   * @param bytes begin with them
   * @param length how many they are
   * @param size how many they were before
   * @param sum the check sum of those
   */
  Packed(byte[] bytes, int length, long size, long sum) {
    this(bytes, length, size, sum, true);
  }

  private Packed(byte[] bytes, int length, long size, long sum, boolean compressed) {
    this.bytes = bytes;
    this.length = length;
    this.size = size;
    this.sum = sum;
    this.compressed = compressed;
  }

  /** Bytes as they are, which no compression makes fewer. */
  static Packed stored(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return new Packed(bytes, bytes.length, bytes.length, sum.getValue(), false);
  }

  /** The bytes, and after them room that is not theirs. */
  byte[] bytes() {
    return bytes;
  }

  /** How many bytes they are. */
  int length() {
    return length;
  }

  /** How many bytes they are when they are unpacked. */
  int size() {
    return Math.toIntExact(size);
  }

  /** The check sum of the unpacked bytes (CRC-32). */
  int sum() {
    return (int) sum;
  }

  /** Whether they are compressed. */
  boolean isCompressed() {
    return compressed;
  }
}
