package org.councilreport.picture;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;

/**
 * A PNG file (ISO/IEC 15948). The chunks that hold the pixels are copied as they are, all others
 * are left out, and so is what stands behind the picture's end.
 */
final class PngFile {
  private static final int SIGNATURE = 8;

  /** A chunk's length, type and checksum. */
  private static final int FRAME = 12;

  private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private final Bytes file;
  private final String path;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final PngPixels pixels;
  private Orientation orientation = Orientation.UPRIGHT;
  private double resolution = Picture.USUAL_RESOLUTION;

  PngFile(byte[] bytes, String path) {
    this.file = Bytes.of(bytes);
    this.path = path;
    this.pixels = new PngPixels(path);
  }

  /** The picture, without metadata. */
  Picture picture() throws RefusedPicture {
    try (pixels) {
      chunks();
    }
    boolean swapped = orientation.swapsSides();
    int width = pixels.header().width();
    int height = pixels.header().height();
    return new Picture(
        Picture.Format.PNG,
        swapped ? height : width,
        swapped ? width : height,
        orientation,
        resolution,
        kept.toByteArray());
  }

  private void chunks() throws RefusedPicture {
    kept.write(file.array(), 0, SIGNATURE);
    int at = SIGNATURE;
    String type = "";
    while (!type.equals("IEND")) {
      if (!file.holds(at, FRAME) || !file.holds(at, file.u32(at) + FRAME)) {
        throw RefusedPicture.damaged(path, "it ends too early");
      }
      int length = (int) file.u32(at);
      type = file.latin1(at + 4, 4);
      if (at == SIGNATURE != type.equals("IHDR") || isAltered(at + 4, length + 4)) {
        throw RefusedPicture.damaged(path, "its parts do not follow each other, or are altered");
      }
      chunk(type, file.part(at + 8, length));
      if (PIXELS.contains(type)) {
        kept.write(file.array(), at, length + FRAME);
      }
      at += length + FRAME;
    }
    pixels.checkEnd();
  }

  /** Whether the checksum behind a chunk differs from that of its bytes. */
  private boolean isAltered(int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(file.array(), from, length);
    return sum.getValue() != file.u32(from + length);
  }

  private void chunk(String type, Bytes data) throws RefusedPicture {
    switch (type) {
      case "IHDR" -> pixels.header(data);
      case "PLTE" -> pixels.palette(data);
      case "IDAT" -> pixels.data(data);
      case "eXIf" -> orientation = Exif.orientation(data);
      case "pHYs" -> {
        if (data.length() == 9 && data.u8(8) == 1) {
          resolution =
              Resolution.claimed(
                  data.u32(0) * Resolution.METRES_PER_INCH,
                  data.u32(4) * Resolution.METRES_PER_INCH);
        }
      }
      case "acTL" ->
          throw new RefusedPicture(
              "the picture " + PictureReader.quoted(path) + " moves, and documents stand still",
              "save one of its frames as a picture of its own");
      default -> {
        // A critical chunk that is not known (an upper case first letter) may change all pixels.
        if (Character.isUpperCase(type.charAt(0)) && !PIXELS.contains(type)) {
          throw RefusedPicture.damaged(path, "it has a part that is not of its format");
        }
      }
    }
  }
}
