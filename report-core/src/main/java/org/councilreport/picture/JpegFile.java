package org.councilreport.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;

/**
 * A JPEG file (ISO/IEC 10918-1, annex B). The segments that decoding needs are copied as they are,
 * all others are left out, and so is what stands behind the picture's end; nothing is encoded anew.
 */
final class JpegFile {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP14 = 0xEE;

  /** The length of the header of a JFIF file without a thumbnail. */
  private static final int JFIF = 16;

  /** The length of Adobe's segment. */
  private static final int ADOBE = 14;

  private final Bytes file;
  private final String path;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long width;
  private long height;
  private boolean scanned;
  private Orientation orientation = Orientation.UPRIGHT;
  private double resolution = Picture.USUAL_RESOLUTION;

  JpegFile(byte[] bytes, String path) {
    this.file = Bytes.of(bytes);
    this.path = path;
  }

  /** The picture, without metadata. */
  Picture picture() throws RefusedPicture {
    mark(START);
    int at = 2;
    while (true) {
      int marker = marker(at);
      at = skipFill(at) + 2;
      if (marker == END) {
        return finished();
      }
      if (!file.holds(at, 2) || file.u16(at) < 2 || !file.holds(at, file.u16(at))) {
        throw cut();
      }
      Bytes segment = file.part(at, file.u16(at));
      segment(marker, segment);
      at += segment.length();
      if (marker == SCAN) {
        at = scan(at);
      }
    }
  }

  private Picture finished() throws RefusedPicture {
    mark(END);
    if (!scanned) {
      throw RefusedPicture.damaged(path, "there is no picture in it");
    }
    boolean swapped = orientation.swapsSides();
    return new Picture(
        Picture.Format.JPEG,
        (int) (swapped ? height : width),
        (int) (swapped ? width : height),
        orientation,
        resolution,
        kept.toByteArray());
  }

  /** The marker at a place, where one must be; fill bytes may stand before it. */
  private int marker(int at) throws RefusedPicture {
    int last = skipFill(at);
    if (!file.holds(last, 2)) {
      throw cut();
    }
    if (file.u8(last) != 0xFF || file.u8(last + 1) == 0) {
      throw RefusedPicture.damaged(path, "its parts do not follow each other");
    }
    return file.u8(last + 1);
  }

  private int skipFill(int at) {
    int last = at;
    while (file.holds(last, 2) && file.u8(last) == 0xFF && file.u8(last + 1) == 0xFF) {
      last++;
    }
    return last;
  }

  private void segment(int marker, Bytes segment) throws RefusedPicture {
    switch (marker) {
      case APP0 -> density(segment);
      case APP1 -> exif(segment);
      case APP14 -> adobe(segment);
      default -> {
        if (isFrame(marker)) {
          frame(marker, segment);
        }
        // All tables, restart intervals, frames and scans stand between C0 and DF.
        if (marker >= 0xC0 && marker <= 0xDF) {
          if (marker == SCAN && width == 0) {
            throw RefusedPicture.damaged(path, "its size is missing");
          }
          keep(marker, segment, segment.length());
        }
      }
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Baseline, extended and progressive pictures of 8 bits are what PDF and Word can show. */
  private void frame(int marker, Bytes frame) throws RefusedPicture {
    if (width != 0 || frame.length() < 8 || frame.length() < 8 + 3 * frame.u8(7)) {
      throw RefusedPicture.damaged(path, "its header makes no sense");
    }
    Limits.check(path, frame.u16(5), frame.u16(3));
    width = frame.u16(5);
    height = frame.u16(3);
    int components = frame.u8(7);
    if (components == 4) {
      throw new RefusedPicture(
          "the picture " + PictureReader.quoted(path) + " has the colours of printing inks (CMYK)",
          "save it with the colours of screens (RGB)");
    }
    boolean usual = marker <= 0xC2 && frame.u8(2) == 8 && (components == 1 || components == 3);
    if (!usual) {
      throw new RefusedPicture(
          "the picture " + PictureReader.quoted(path) + " is a JPEG of a rare kind",
          "save it as a usual JPEG: 8 bits, RGB or grey");
    }
  }

  private void density(Bytes segment) {
    if (!segment.latin1(2, 5).equals("JFIF\0") || segment.length() < JFIF) {
      return;
    }
    // Decoders take a JFIF file's colours to be YCbCr: the header stays, its thumbnail goes.
    byte[] header = Arrays.copyOfRange(segment.array(), segment.from(), segment.from() + JFIF);
    header[JFIF - 2] = 0;
    header[JFIF - 1] = 0;
    keep(APP0, Bytes.of(header), JFIF);
    double scale =
        switch (segment.u8(9)) {
          case 1 -> 1;
          case 2 -> Resolution.CENTIMETRES_PER_INCH;
          default -> 0;
        };
    resolution = Resolution.claimed(segment.u16(10) * scale, segment.u16(12) * scale);
  }

  private void exif(Bytes segment) {
    if (segment.latin1(2, 6).equals("Exif\0\0")) {
      orientation = Exif.orientation(segment.part(8, segment.length() - 8));
    }
  }

  /** Says whether three colours are RGB or YCbCr, so decoding needs it. */
  private void adobe(Bytes segment) {
    if (segment.latin1(2, 5).equals("Adobe") && segment.length() >= ADOBE) {
      keep(APP14, segment, ADOBE);
    }
  }

  /** Copies the coded pixels from a place on, and returns the place of the marker after them. */
  private int scan(int from) throws RefusedPicture {
    scanned = true;
    int at = from;
    while (file.holds(at, 2)) {
      boolean ends =
          file.u8(at) == 0xFF
              && file.u8(at + 1) != 0
              && file.u8(at + 1) != 0xFF
              && (file.u8(at + 1) & 0xF8) != 0xD0;
      if (ends) {
        kept.write(file.array(), from, at - from);
        return at;
      }
      at++;
    }
    throw cut();
  }

  private void keep(int marker, Bytes segment, int length) {
    mark(marker);
    kept.write(length >> 8);
    kept.write(length);
    kept.write(segment.array(), segment.from() + 2, length - 2);
  }

  private void mark(int marker) {
    kept.write(0xFF);
    kept.write(marker);
  }

  private RefusedPicture cut() {
    return RefusedPicture.damaged(path, "it ends too early");
  }
}
