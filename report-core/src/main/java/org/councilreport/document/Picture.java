package org.councilreport.document;

import java.util.Arrays;

/** A PNG or JPEG file's bytes with what its header says. Immutable; equal by content. */
public final class Picture {
  private final Format format;
  private final int width;
  private final int height;
  private final byte[] bytes;

  /** The formats a picture may have. */
  public enum Format {
    /** ISO/IEC 15948. */
    PNG,
    /** ISO/IEC 10918-1 in a JFIF or Exif file. */
    JPEG
  }

  /**
   * A picture whose header has been read.
   *
   * @param format the format
   * @param width the width in pixels, as it is to be seen
   * @param height the height in pixels, as it is to be seen
   * @param bytes the file, without metadata about who made it where
   */
  public Picture(Format format, int width, int height, byte[] bytes) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " by " + height + " pixels");
    }
    this.format = format;
    this.width = width;
    this.height = height;
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
