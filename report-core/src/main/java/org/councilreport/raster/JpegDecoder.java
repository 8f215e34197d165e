package org.councilreport.raster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JPEG file into the frequencies of its planes: what is called baseline, extended and
 * progressive, of 8 bits.
 */
final class JpegDecoder {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int APP0 = 0xE0;
  private static final int APP14 = 0xEE;

  /** Those that programs write have a dozen; each goes over the whole picture. */
  private static final int MOST_SCANS = 100;

  private final byte[] file;
  private final HuffmanTable[] means = new HuffmanTable[4];
  private final HuffmanTable[] waves = new HuffmanTable[4];
  private final int[][] divisors = new int[4][];
  private final List<Segment> kept = new ArrayList<>();
  private final List<Plane> planes = new ArrayList<>();
  private @Nullable Frame frame;
  private int interval;
  private int scans;

  JpegDecoder(byte[] file) {
    this.file = file;
  }

  /** Reads all of it. */
  void read() throws JpegFault {
    int at = 0;
    while (true) {
      while (at + 1 < file.length && !isMarker(at)) {
        at++;
      }
      if (at + 1 >= file.length) {
        throw new JpegFault("it ends too early");
      }
      int marker = file[at + 1] & 0xFF;
      at += 2;
      if (marker == END) {
        break;
      }
      if (marker != START) {
        int length = new Segment(file, at, file.length - at).u16(0);
        if (length < 2 || length > file.length - at) {
          throw new JpegFault("a part is cut off");
        }
        segment(marker, new Segment(file, at, length));
        at += length;
      }
    }
    if (scans == 0) {
      throw new JpegFault("nothing in it");
    }
  }

  /** Coded samples, and the markers between their intervals, are passed. */
  private boolean isMarker(int at) {
    int next = file[at + 1] & 0xFF;
    return (file[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next & 0xF8) != 0xD0;
  }

  private void segment(int marker, Segment segment) throws JpegFault {
    switch (marker) {
      case 0xC0, 0xC1, 0xC2 -> frame(Frame.of(segment, marker == 0xC2));
      case 0xC4 -> codes(segment);
      case 0xDA -> scan(segment);
      case 0xDB -> divisors(segment);
      case 0xDD -> interval = segment.u16(2);
      case APP0, APP14 -> kept.add(new Segment(file, segment.from() - 2, segment.length() + 2));
      default -> {
        if (marker >= 0xC3 && marker <= 0xCF) {
          throw new JpegFault("of a rare kind");
        }
      }
    }
  }

  private void frame(Frame read) throws JpegFault {
    if (frame != null) {
      throw new JpegFault("two pictures");
    }
    frame = read;
    read.components().forEach(component -> planes.add(new Plane(read, component)));
  }

  private void codes(Segment segment) throws JpegFault {
    int at = 2;
    while (at < segment.length()) {
      int kind = segment.u8(at);
      int[] counts = new int[16];
      int sum = 0;
      for (int i = 0; i < 16; i++) {
        counts[i] = segment.u8(at + 1 + i);
        sum += counts[i];
      }
      int[] values = new int[sum];
      for (int i = 0; i < sum; i++) {
        values[i] = segment.u8(at + 17 + i);
      }
      (kind < 0x10 ? means : waves)[kind & 3] = new HuffmanTable(counts, values);
      at += 17 + sum;
    }
  }

  private void divisors(Segment segment) throws JpegFault {
    int at = 2;
    while (at < segment.length()) {
      int kind = segment.u8(at++);
      int[] table = new int[Component.BLOCK];
      for (int i = 0; i < Component.BLOCK; i++) {
        table[i] = Math.max(1, kind < 0x10 ? segment.u8(at) : segment.u16(at));
        at += kind < 0x10 ? 1 : 2;
      }
      divisors[kind & 3] = table;
    }
  }

  private void scan(Segment header) throws JpegFault {
    Frame known = frame();
    if (++scans > MOST_SCANS) {
      throw new JpegFault("too many scans");
    }
    int count = header.u8(2);
    List<Scan.Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int id = header.u8(3 + 2 * i);
      int tables = header.u8(4 + 2 * i);
      Plane plane =
          planes.stream()
              .filter(one -> one.component().id() == id)
              .findFirst()
              .orElseThrow(() -> new JpegFault("a plane that is not there"));
      parts.add(new Scan.Part(plane, means[tables >> 4 & 3], waves[tables & 3]));
    }
    Scan.Band band = known.progressive() ? band(header, 3 + 2 * count) : Scan.Band.WHOLE;
    if (parts.isEmpty() || (band.from() > 0 && parts.size() > 1)) {
      throw new JpegFault("a scan that makes no sense");
    }
    BitReader bits = new BitReader(file, header.from() + header.length());
    new Scan(bits, parts, band).decode(known, interval);
  }

  private static Scan.Band band(Segment header, int at) throws JpegFault {
    int bits = header.u8(at + 2);
    Scan.Band band = new Scan.Band(header.u8(at), header.u8(at + 1), bits >> 4, bits & 0xF);
    if (band.from() > band.to() || band.to() >= Component.BLOCK || band.low() > 13) {
      throw new JpegFault("a scan that makes no sense");
    }
    return band;
  }

  Frame frame() throws JpegFault {
    if (frame == null) {
      throw new JpegFault("its size is missing");
    }
    return frame;
  }

  /** The planes, as the frame has them. */
  List<Plane> planes() {
    return planes;
  }

  /** The numbers that the frequencies of a plane were divided by. */
  int[] divisors(Component component) throws JpegFault {
    int[] table = divisors[component.table() & 3];
    if (table == null) {
      throw new JpegFault("a table is missing");
    }
    return table;
  }

  /** Whole segments that tell decoders what the planes mean. */
  List<Segment> kept() {
    return kept;
  }
}
