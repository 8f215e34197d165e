package org.councilreport.raster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes one scan into the frequencies of the planes (ISO/IEC 10918-1, annexes F and G).
 *
 * @param bits the coded samples
 * @param parts the planes in it
 * @param band which frequencies it holds, and which of their bits
 */
record Scan(BitReader bits, List<Part> parts, Band band) {

  /**
   * A plane in a scan.
   *
   * @param plane its frequencies
   * @param mean the codes of the differences between the means of blocks
   * @param waves the codes of the other frequencies
   */
  record Part(Plane plane, @Nullable HuffmanTable mean, @Nullable HuffmanTable waves) {
    HuffmanTable means() throws JpegFault {
      return known(mean);
    }

    HuffmanTable others() throws JpegFault {
      return known(waves);
    }

    private static HuffmanTable known(@Nullable HuffmanTable table) throws JpegFault {
      if (table == null) {
        throw new JpegFault("a table is missing");
      }
      return table;
    }
  }

  /**
   * Which frequencies, and which of their bits.
   *
   * @param from the first frequency
   * @param to the last
   * @param known the lowest bit that is known from earlier scans, counted from 1; 0 for none
   * @param low the lowest bit after this scan, counted from 0
   */
  record Band(int from, int to, int known, int low) {
    /** All of them at once. */
    static final Band WHOLE = new Band(0, 63, 0, 0);
  }

  /** Decodes all blocks, with a marker after each interval of so many units; 0 for none. */
  void decode(Frame frame, int interval) throws JpegFault {
    BlockDecoder decoder = new BlockDecoder(bits, band, frame.progressive());
    boolean alone = parts.size() == 1;
    Plane first = parts.get(0).plane();
    int across = alone ? first.usedAcross() : frame.units().width();
    int down = alone ? first.usedDown() : frame.units().height();
    int units = 0;
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        if (interval > 0 && units > 0 && units % interval == 0) {
          bits.restart();
          decoder.restart();
          parts.forEach(part -> part.plane().restart());
        }
        units++;
        if (alone) {
          decoder.decode(parts.get(0), x, y);
        } else {
          unit(decoder, x, y);
        }
      }
    }
    parts.forEach(part -> part.plane().restart());
  }

  private void unit(BlockDecoder decoder, int x, int y) throws JpegFault {
    for (Part part : parts) {
      Component component = part.plane().component();
      for (int row = 0; row < component.vertical(); row++) {
        for (int column = 0; column < component.horizontal(); column++) {
          decoder.decode(part, x * component.horizontal() + column, y * component.vertical() + row);
        }
      }
    }
  }
}
