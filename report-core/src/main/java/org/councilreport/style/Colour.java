package org.councilreport.style;

import java.util.Locale;

/**
 * An sRGB colour.
 *
 * @param rgb red, green and blue, eight bits each, as 0xRRGGBB
 */
public record Colour(int rgb) {

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
    return String.format(Locale.ROOT, "%06X", rgb);
  }
}
