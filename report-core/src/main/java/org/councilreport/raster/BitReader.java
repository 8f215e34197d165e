package org.councilreport.raster;

/** Reads the coded samples of a scan bit by bit (ISO/IEC 10918-1, F.2.2.5). */
final class BitReader {
  private static final int MARK = 0xFF;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;

  private final byte[] file;
  private int at;
  private int bits;
  private int left;

  BitReader(byte[] file, int from) {
    this.file = file;
    this.at = from;
  }

  int next() throws JpegFault {
    if (left == 0) {
      if (at >= file.length) {
        throw new JpegFault("it ends too early");
      }
      bits = file[at++] & 0xFF;
      if (bits == MARK) {
        // A zero byte keeps it from being read as a marker.
        if (at >= file.length || file[at] != 0) {
          throw new JpegFault("a scan ends too early");
        }
        at++;
      }
      left = 8;
    }
    left--;
    return bits >> left & 1;
  }

  int next(int count) throws JpegFault {
    int value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 1 | next();
    }
    return value;
  }

  /** A number of so many bits, below zero where the first of them is 0 (figure F.12). */
  int signed(int count) throws JpegFault {
    int value = next(count);
    return count > 0 && value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
  }

  /** Passes the marker between two intervals. */
  void restart() throws JpegFault {
    left = 0;
    while (at + 1 < file.length && (file[at] & 0xFF) == MARK && (file[at + 1] & 0xFF) == MARK) {
      at++;
    }
    int marker = at + 1 < file.length && (file[at] & 0xFF) == MARK ? file[at + 1] & 0xFF : 0;
    if (marker < FIRST_RESTART || marker > LAST_RESTART) {
      throw new JpegFault("a marker is missing");
    }
    at += 2;
  }
}
