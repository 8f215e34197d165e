package org.councilreport.raster;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes planes as a JPEG file, of the kind called baseline. */
final class JpegEncoder {
  private static final int LARGEST_DIVISOR = 255;

  private final Frame frame;
  private final List<Samples> planes;
  private final List<int[]> divisors;
  private final List<UsualCodes> codes = new ArrayList<>();
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  /**
   * A writer of one file.
   *
   * @param frame its planes
   * @param planes their samples
   * @param divisors the numbers that the frequencies of each plane are divided by
   */
  JpegEncoder(Frame frame, List<Samples> planes, List<int[]> divisors) throws JpegFault {
    this.frame = frame;
    this.planes = planes;
    this.divisors =
        divisors.stream()
            .map(table -> Arrays.stream(table).map(JpegEncoder::ofOneByte).toArray())
            .toList();
    codes.add(UsualCodes.ofBrightness());
    if (planes.size() > 1) {
      codes.add(UsualCodes.ofColour());
    }
  }

  private static int ofOneByte(int divisor) {
    return Math.min(divisor, LARGEST_DIVISOR);
  }

  /** The file, with whole segments of another one. */
  byte[] file(List<Segment> kept) {
    mark(0xD8);
    kept.forEach(segment -> file.write(segment.file(), segment.from(), segment.length()));
    tables();
    header();
    scan();
    mark(0xD9);
    return file.toByteArray();
  }

  private void tables() {
    for (int i = 0; i < planes.size(); i++) {
      segment(0xDB, 1 + Component.BLOCK);
      file.write(i);
      for (int divisor : divisors.get(i)) {
        file.write(divisor);
      }
    }
    for (int i = 0; i < codes.size(); i++) {
      table(i, codes.get(i).mean());
      table(0x10 | i, codes.get(i).waves());
    }
  }

  private void table(int kind, HuffmanTable table) {
    segment(0xC4, 17 + table.values().length);
    file.write(kind);
    for (int count : table.counts()) {
      file.write(count);
    }
    for (int value : table.values()) {
      file.write(value);
    }
  }

  private void header() {
    segment(0xC0, 6 + 3 * planes.size());
    file.write(8);
    u16(frame.size().height());
    u16(frame.size().width());
    file.write(planes.size());
    for (int i = 0; i < planes.size(); i++) {
      Component component = frame.components().get(i);
      file.write(component.id());
      file.write(component.horizontal() << 4 | component.vertical());
      file.write(i);
    }
    segment(0xDA, 4 + 2 * planes.size());
    file.write(planes.size());
    for (int i = 0; i < planes.size(); i++) {
      file.write(frame.components().get(i).id());
      file.write(i == 0 ? 0 : 0x11);
    }
    file.write(0);
    file.write(Component.BLOCK - 1);
    file.write(0);
  }

  private void scan() {
    BitWriter bits = new BitWriter(file);
    int[] means = new int[planes.size()];
    AreaScaler.Size units = frame.units();
    for (int unit = 0; unit < units.width() * units.height(); unit++) {
      for (int i = 0; i < planes.size(); i++) {
        Component component = frame.components().get(i);
        int x = unit % units.width() * component.horizontal();
        int y = unit / units.width() * component.vertical();
        for (int row = 0; row < component.vertical(); row++) {
          for (int column = 0; column < component.horizontal(); column++) {
            int[] block = planes.get(i).block(x + column, y + row, divisors.get(i));
            write(block, block[0] - means[i], codes.get(Math.min(i, 1)), bits);
            means[i] = block[0];
          }
        }
      }
    }
    bits.end();
  }

  /** F.1.2: the difference of the mean, then runs of zeros, each before a number. */
  private static void write(int[] block, int difference, UsualCodes codes, BitWriter bits) {
    write(0, difference, codes.mean(), bits);
    int zeros = 0;
    for (int i = 1; i < block.length; i++) {
      if (block[i] == 0) {
        zeros++;
        continue;
      }
      for (; zeros > 15; zeros -= 16) {
        write(15, 0, codes.waves(), bits);
      }
      write(zeros, block[i], codes.waves(), bits);
      zeros = 0;
    }
    if (zeros > 0) {
      write(0, 0, codes.waves(), bits);
    }
  }

  private static void write(int zeros, int value, HuffmanTable codes, BitWriter bits) {
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
    int code = zeros << 4 | size;
    bits.write(codes.code(code), codes.length(code));
    bits.write(value < 0 ? value - 1 : value, size);
  }

  private void segment(int marker, int length) {
    mark(marker);
    u16(length + 2);
  }

  private void mark(int marker) {
    file.write(0xFF);
    file.write(marker);
  }

  private void u16(int value) {
    file.write(value >> 8);
    file.write(value);
  }
}
