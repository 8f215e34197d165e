package org.councilreport.picture;

import org.councilreport.document.Orientation;

/** The one thing we take from what a camera says: how it was held (Exif 2.32, tag 274). */
final class Exif {
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private Exif() {}

  /** The orientation that a TIFF structure tells; upright where it tells none that is known. */
  static Orientation orientation(Bytes tiff) {
    String order = tiff.latin1(0, 4);
    if (!(order.equals("II*\0") || order.equals("MM\0*")) || !tiff.holds(0, 8)) {
      return Orientation.UPRIGHT;
    }
    Bytes file = tiff.order(order.startsWith("II"));
    long directory = file.u32(4);
    if (!file.holds(directory, 2)) {
      return Orientation.UPRIGHT;
    }
    int count = file.u16((int) directory);
    for (int i = 0; i < count && file.holds(directory + 2 + (long) ENTRY * i, ENTRY); i++) {
      int entry = (int) directory + 2 + ENTRY * i;
      if (file.u16(entry) == ORIENTATION && file.u16(entry + 2) == SHORT) {
        return orientation(file.u16(entry + 8));
      }
    }
    return Orientation.UPRIGHT;
  }

  private static Orientation orientation(int value) {
    return switch (value) {
      case 2 -> new Orientation(true, 0);
      case 3 -> new Orientation(false, 2);
      case 4 -> new Orientation(true, 2);
      case 5 -> new Orientation(true, 3);
      case 6 -> new Orientation(false, 1);
      case 7 -> new Orientation(true, 1);
      case 8 -> new Orientation(false, 3);
      default -> Orientation.UPRIGHT;
    };
  }
}
