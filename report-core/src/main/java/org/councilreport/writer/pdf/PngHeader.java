package org.councilreport.writer.pdf;

import java.nio.ByteBuffer;

/**
 * What a PNG file's first chunk says (ISO/IEC 15948, 11.2.2).
 *
 * @param width in pixels
 * @param height in pixels
 * @param depth bits of each channel
 * @param colours the colour type: 1 for a palette, 2 for colour and 4 for opacity are added up
 * @param interlaced whether its rows come in seven passes
 */
record PngHeader(int width, int height, int depth, int colours, boolean interlaced) {
  private static final int DATA = 16;

  static PngHeader of(ByteBuffer file) {
    return new PngHeader(
        file.getInt(DATA),
        file.getInt(DATA + 4),
        file.get(DATA + 8),
        file.get(DATA + 9),
        file.get(DATA + 12) == 1);
  }

  boolean isPalette() {
    return colours == 3;
  }

  boolean isGrey() {
    return (colours & 2) == 0;
  }

  boolean hasAlpha() {
    return (colours & 4) != 0;
  }

  /** Samples in a pixel. */
  int channels() {
    return (isPalette() || isGrey() ? 1 : 3) + (hasAlpha() ? 1 : 0);
  }

  /** Bytes of a row of so many pixels, without its filter's byte. */
  int rowBytes(int columns) {
    return (columns * channels() * depth + 7) / 8;
  }

  /** Bytes from a sample to the one that filters compare it with. */
  int step() {
    return Math.max(1, channels() * depth / 8);
  }
}
