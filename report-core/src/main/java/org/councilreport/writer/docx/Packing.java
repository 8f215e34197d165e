package org.councilreport.writer.docx;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Bytes that are compressed as they come (RFC 1951), so that a long part is never held whole. */
final class Packing implements AutoCloseable {
  /** The usual 6 takes twice as long for a quarter of the bytes less. */
  private static final int FAST = 3;

  private final CRC32 sum = new CRC32();
  private final Deflater deflater;
  private byte[] packed = new byte[1 << 12];
  private int length;

  private Packing(int level) {
    deflater = new Deflater(level, /* nowrap= */ true);
  }

  /** Begins a part of one file. */
  static Packing fast() {
    return new Packing(FAST);
  }

  /** Begins what is kept for many files. */
  static Packing tight() {
    return new Packing(Deflater.BEST_COMPRESSION);
  }

  /** Packs bytes that are there already. */
  static Packed of(byte[] bytes) {
    try (Packing packing = fast()) {
      packing.add(bytes, bytes.length);
      return packing.finish();
    }
  }

  /** Adds so many of some bytes, which are the caller's again afterwards. */
  void add(byte[] bytes, int count) {
    sum.update(bytes, 0, count);
    deflater.setInput(bytes, 0, count);
    while (!deflater.needsInput()) {
      deflate();
    }
  }

  /** The bytes added, packed. */
  Packed finish() {
    deflater.finish();
    while (!deflater.finished()) {
      deflate();
    }
    return new Packed(packed, length, deflater.getBytesRead(), sum.getValue());
  }

  private void deflate() {
    if (length == packed.length) {
      packed = Arrays.copyOf(packed, 2 * length);
    }
    length += deflater.deflate(packed, length, packed.length - length);
  }

  /** Gives back the memory that the compression takes. */
  @Override
  public void close() {
    deflater.end();
  }
}
