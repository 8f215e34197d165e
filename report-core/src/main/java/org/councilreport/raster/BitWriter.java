package org.councilreport.raster;

import java.io.ByteArrayOutputStream;

/** Writes the coded samples of a scan bit by bit (ISO/IEC 10918-1, F.1.2.3). */
final class BitWriter {
  private static final int MARK = 0xFF;

  private final ByteArrayOutputStream target;
  private int bits;
  private int count;

  BitWriter(ByteArrayOutputStream target) {
    this.target = target;
  }

  void write(int value, int length) {
    for (int i = length - 1; i >= 0; i--) {
      bits = bits << 1 | (value >> i & 1);
      if (++count == 8) {
        target.write(bits);
        if ((bits & MARK) == MARK) {
          // So that it is not read as a marker.
          target.write(0);
        }
        bits = 0;
        count = 0;
      }
    }
  }

  /** Fills the last byte with ones. */
  void end() {
    while (count > 0) {
      write(1, 1);
    }
  }
}
