package org.councilreport.document;

import java.util.Arrays;

/** A PNG or JPEG file's bytes with what its header says. Immutable; equal by content. */
public final class Picture {
  private final Format format;
  private final int width;
  private final int height;
  private final Orientation orientation;
  private final double resolution;
  private final byte[] bytes;

  /** The formats a picture may have. */
  public enum Format {
    /** ISO/IEC 15948. */
    PNG,
    /** ISO/IEC 10918-1 in a JFIF or Exif file. */
    JPEG
  }

  /** What the web takes a picture to have that does not say: 96 pixels an inch. */
  public static final double USUAL_RESOLUTION = 96;

  /** An upright picture of the usual resolution. */
  public Picture(Format format, int width, int height, byte[] bytes) {
    this(format, width, height, Orientation.UPRIGHT, USUAL_RESOLUTION, bytes);
  }

  /**
   * A picture whose header has been read.
   *
   * @param format the format
   * @param width the width in pixels, as it is to be seen
   * @param height the height in pixels, as it is to be seen
   * @param orientation how the file's pixels are to be turned for that
   * @param resolution how many pixels go to an inch at its natural size
   * @param bytes the file, without metadata about who made it where
   */
  public Picture(
      Format format,
      int width,
      int height,
      Orientation orientation,
      double resolution,
      byte[] bytes) {
    if (width < 1 || height < 1 || !(resolution > 0)) {
      throw new IllegalArgumentException(width + " by " + height + " pixels, " + resolution);
    }
    this.format = format;
    this.width = width;
    this.height = height;
    this.orientation = orientation;
    this.resolution = resolution;
    this.bytes = bytes.clone();
  }

  /** The format. */
  public Format format() {
    return format;
  }

  /** The width in pixels. */
  public int width() {
    return width;
  }

  /** The height in pixels. */
  public int height() {
    return height;
  }

  /** How the file's pixels are to be turned to be seen right; the file itself does not say it. */
  public Orientation orientation() {
    return orientation;
  }

  /** How many pixels go to an inch at its natural size. */
  public double resolution() {
    return resolution;
  }

  /** A copy of the file's bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture
        && format == picture.format
        && width == picture.width
        && height == picture.height
        && orientation.equals(picture.orientation)
        && resolution == picture.resolution
        && Arrays.equals(bytes, picture.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return format + " of " + width + " by " + height + " pixels";
  }
}
