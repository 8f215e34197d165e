package org.councilreport.picture;

/** How large pictures may be, so that none takes more time and memory than a report needs. */
final class Limits {
  /** Bytes in a file. */
  static final int BYTES = 20 << 20;

  /** Pixels in a picture. */
  static final int PIXELS = 40_000_000;

  /** Pixels along a side. */
  static final int SIDE = 12_000;

  /** Pictures in a report. */
  static final int PICTURES = 200;

  private Limits() {}

  /** Refuses a picture by its header. */
  static void check(String path, long width, long height) throws RefusedPicture {
    if (width < 1 || height < 1) {
      throw RefusedPicture.damaged(path, "it has no width or no height");
    }
    String size =
        "the picture "
            + PictureReader.quoted(path)
            + " has "
            + width
            + " by "
            + height
            + " pixels; ";
    if (width > SIDE || height > SIDE) {
      throw RefusedPicture.limit(
          size + "no side may have more than 12,000", "save it with fewer pixels");
    }
    if (width * height > PIXELS) {
      throw RefusedPicture.limit(
          size + "together these are more than 40 million", "save it with fewer pixels");
    }
  }
}
