package org.councilreport.style;

import java.util.HexFormat;

/**
 * An sRGB colour.
 *
 * @param rgb red, green and blue, eight bits each, as 0xRRGGBB
 */
public record Colour(int rgb) {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Black. */
  public static final Colour BLACK = new Colour(0);

  /** Checks the range. */
  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException(Integer.toHexString(rgb));
    }
  }

  /** Six hexadecimal digits, as Word and CSS write them, without a hash. */
  public String hex() {
    return HEX.toHexDigits(rgb, 6);
  }

  /** The contrast with white, from 1 to 21 (WCAG 2.1, "contrast ratio"). */
  public double contrastWithWhite() {
    double luminance =
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    return 1.05 / (luminance + 0.05);
  }

  /** The contrast with another colour, from 1 to 21 (WCAG 2.1, "contrast ratio"). */
  public double contrastWith(Colour other) {
    double ratio = contrastWithWhite() / other.contrastWithWhite();
    return ratio < 1 ? 1 / ratio : ratio;
  }

  private static double linear(int bits) {
    double channel = (bits & 0xFF) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
