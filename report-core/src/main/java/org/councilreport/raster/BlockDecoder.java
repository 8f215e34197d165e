package org.councilreport.raster;

/** Decodes the blocks of one scan. */
final class BlockDecoder {
  private static final int LAST = 63;

  private final BitReader bits;
  private final Scan.Band band;
  private final boolean progressive;

  /** How many more blocks have nothing in this band (ISO/IEC 10918-1, G.1.2.2). */
  private int emptyBlocks;

  BlockDecoder(BitReader bits, Scan.Band band, boolean progressive) {
    this.bits = bits;
    this.band = band;
    this.progressive = progressive;
  }

  void restart() {
    emptyBlocks = 0;
  }

  void decode(Scan.Part part, int x, int y) throws JpegFault {
    Plane plane = part.plane();
    short[] values = plane.values();
    int at = plane.block(x, y);
    if (!progressive) {
      mean(part, values, at);
      waves(part.others(), values, at, 1, LAST);
    } else if (band.from() == 0) {
      if (band.known() == 0) {
        mean(part, values, at);
      } else if (bits.next() == 1) {
        values[at] |= (short) (1 << band.low());
      }
    } else if (band.known() == 0) {
      bandOfWaves(part.others(), values, at);
    } else {
      refine(part.others(), values, at);
    }
  }

  private void mean(Scan.Part part, short[] values, int at) throws JpegFault {
    int size = part.means().next(bits);
    if (size > 15) {
      throw new JpegFault("a number of too many bits");
    }
    values[at] = (short) (part.plane().mean(bits.signed(size)) << band.low());
  }

  /** F.2.2.2: runs of zeros, each before a number. */
  private void waves(HuffmanTable codes, short[] values, int block, int from, int to)
      throws JpegFault {
    for (int i = from; i <= to; i++) {
      int code = codes.next(bits);
      int size = code & 0xF;
      if (size == 0 && code != 0xF0) {
        return;
      }
      i += code >> 4;
      if (i > to) {
        throw new JpegFault("a block of more than 64 numbers");
      }
      values[block + i] = (short) bits.signed(size);
    }
  }

  /** G.1.2.2: the same, where a number of blocks may end at once. */
  private void bandOfWaves(HuffmanTable codes, short[] values, int block) throws JpegFault {
    if (emptyBlocks > 0) {
      emptyBlocks--;
      return;
    }
    for (int i = band.from(); i <= band.to(); i++) {
      int code = codes.next(bits);
      int run = code >> 4;
      int size = code & 0xF;
      if (size == 0 && run < 15) {
        emptyBlocks = (1 << run) - 1 + bits.next(run);
        return;
      }
      i += run;
      if (i > band.to()) {
        throw new JpegFault("a block of more than 64 numbers");
      }
      values[block + i] = (short) (bits.signed(size) << band.low());
    }
  }

  /** G.1.2.3: one more bit of the numbers that are known, and new ones between them. */
  private void refine(HuffmanTable codes, short[] values, int block) throws JpegFault {
    int i = band.from();
    while (emptyBlocks == 0 && i <= band.to()) {
      int code = codes.next(bits);
      int zeros = code >> 4;
      int size = code & 0xF;
      int value = 0;
      if (size > 0) {
        value = bits.next() == 1 ? 1 << band.low() : -(1 << band.low());
      } else if (zeros < 15) {
        emptyBlocks = (1 << zeros) + bits.next(zeros);
        break;
      }
      i = refineUntil(values, block, i, zeros);
      if (value != 0) {
        if (i > band.to()) {
          throw new JpegFault("a block of more than 64 numbers");
        }
        values[block + i] = (short) value;
      }
      i++;
    }
    if (emptyBlocks > 0) {
      refineUntil(values, block, i, BLOCK_OF_ZEROS);
      emptyBlocks--;
    }
  }

  private static final int BLOCK_OF_ZEROS = 64;

  /** Passes so many zeros, adding a bit to what is not zero; returns the place of the next zero. */
  private int refineUntil(short[] values, int block, int from, int zeros) throws JpegFault {
    int left = zeros;
    int i = from;
    for (; i <= band.to(); i++) {
      short value = values[block + i];
      if (value == 0) {
        if (left == 0) {
          return i;
        }
        left--;
      } else if (bits.next() == 1) {
        values[block + i] = (short) (value + (value > 0 ? 1 : -1) * (1 << band.low()));
      }
    }
    return i;
  }
}
