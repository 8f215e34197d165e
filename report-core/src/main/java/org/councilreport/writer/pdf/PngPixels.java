package org.councilreport.writer.pdf;

import java.nio.ByteBuffer;

/** Samples of any PNG file as bytes of colour and of opacity. */
final class PngPixels {
  private final PngHeader header;
  private final byte[] palette;
  private final byte[] transparency;

  /**
   * Pixels of a file.
   *
   * @param header the file's header
   * @param palette red, green and blue of each entry
   * @param transparency the opacities of the palette's entries, or the one colour that is
   *     transparent
   */
  PngPixels(PngHeader header, byte[] palette, byte[] transparency) {
    this.header = header;
    this.palette = palette;
    this.transparency = transparency;
  }

  /** Bytes of colour in a pixel. */
  int colourBytes() {
    return header.isGrey() ? 1 : 3;
  }

  /** Writes the colour of a row's pixel to a place. */
  void colour(byte[] row, int pixel, byte[] target, int at) {
    if (header.isPalette()) {
      int entry = Math.min(3 * sample(row, pixel), palette.length - 3);
      System.arraycopy(palette, entry, target, at, 3);
      return;
    }
    for (int channel = 0; channel < colourBytes(); channel++) {
      int value = sample(row, pixel * header.channels() + channel);
      target[at + channel] = (byte) toByte(value);
    }
  }

  /** The opacity of a row's pixel, from 0 to 255. */
  int opacity(byte[] row, int pixel) {
    int first = pixel * header.channels();
    if (header.hasAlpha()) {
      return toByte(sample(row, first + header.channels() - 1));
    }
    if (header.isPalette()) {
      int entry = sample(row, pixel);
      return entry < transparency.length ? transparency[entry] & 0xFF : 255;
    }
    return isTransparent(row, first) ? 0 : 255;
  }

  private boolean isTransparent(byte[] row, int first) {
    if (transparency.length < 2 * header.channels()) {
      return false;
    }
    ByteBuffer colour = ByteBuffer.wrap(transparency);
    for (int channel = 0; channel < header.channels(); channel++) {
      if (sample(row, first + channel) != (colour.getShort(2 * channel) & 0xFFFF)) {
        return false;
      }
    }
    return true;
  }

  private int toByte(int sample) {
    return header.depth() == 16 ? sample >> 8 : sample * 255 / ((1 << header.depth()) - 1);
  }

  private int sample(byte[] row, int index) {
    int depth = header.depth();
    if (depth == 16) {
      return (row[2 * index] & 0xFF) << 8 | (row[2 * index + 1] & 0xFF);
    }
    int bit = index * depth;
    return (row[bit / 8] & 0xFF) >> (8 - depth - bit % 8) & ((1 << depth) - 1);
  }
}
