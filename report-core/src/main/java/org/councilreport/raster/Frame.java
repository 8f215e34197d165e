package org.councilreport.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * What a JPEG file's frame header says (ISO/IEC 10918-1, B.2.2).
 *
 * @param progressive whether the frequencies come bit by bit
 * @param size the picture's size
 * @param components its planes
 */
record Frame(boolean progressive, AreaScaler.Size size, List<Component> components) {
  private static final int MOST_BLOCKS = 4;

  /** Three times as many as reports may have, as every plane is filled up to whole units. */
  private static final long MOST_SAMPLES = 120_000_000;

  /** Reads a header, from behind its marker. */
  static Frame of(Segment header, boolean progressive) throws JpegFault {
    if (header.u8(2) != 8) {
      throw new JpegFault("not of 8 bits");
    }
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < header.u8(7); i++) {
      int at = 8 + 3 * i;
      Component component = new Component(header.u8(at), header.u8(at + 1), header.u8(at + 2));
      if (component.horizontal() < 1
          || component.horizontal() > MOST_BLOCKS
          || component.vertical() < 1
          || component.vertical() > MOST_BLOCKS) {
        throw new JpegFault("factors out of range");
      }
      components.add(component);
    }
    // A plane that stands alone has one block a unit, whatever its factors are.
    List<Component> planes =
        components.size() == 1
            ? List.of(new Component(components.get(0).id(), 0x11, components.get(0).table()))
            : List.copyOf(components);
    Frame frame = new Frame(progressive, new AreaScaler.Size(header.u16(5), header.u16(3)), planes);
    if (planes.isEmpty() || frame.size().width() < 1 || frame.size().height() < 1) {
      throw new JpegFault("nothing in it");
    }
    for (Component plane : planes) {
      long blocks = (long) frame.blocksAcross(plane) * frame.blocksDown(plane);
      if (blocks * Component.BLOCK > MOST_SAMPLES) {
        throw new JpegFault("too large");
      }
    }
    return frame;
  }

  /** The same planes of a picture of another size. */
  Frame scaled(AreaScaler.Size other) {
    return new Frame(false, other, components);
  }

  /** Samples of a plane. */
  AreaScaler.Size size(Component component) {
    return new AreaScaler.Size(
        up(size.width() * component.horizontal(), mostHorizontal()),
        up(size.height() * component.vertical(), mostVertical()));
  }

  /** Units in a row and in a column. */
  AreaScaler.Size units() {
    return new AreaScaler.Size(
        up(size.width(), Component.SIDE * mostHorizontal()),
        up(size.height(), Component.SIDE * mostVertical()));
  }

  /** Blocks of a plane in a row, with those that only fill units. */
  int blocksAcross(Component component) {
    return units().width() * component.horizontal();
  }

  /** Blocks of a plane in a column, with those that only fill units. */
  int blocksDown(Component component) {
    return units().height() * component.vertical();
  }

  private int mostHorizontal() {
    return components.stream().mapToInt(Component::horizontal).max().orElse(1);
  }

  private int mostVertical() {
    return components.stream().mapToInt(Component::vertical).max().orElse(1);
  }

  static int up(int size, int part) {
    return (size + part - 1) / part;
  }
}
