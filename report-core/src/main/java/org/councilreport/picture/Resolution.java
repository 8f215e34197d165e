package org.councilreport.picture;

import org.councilreport.document.Picture;

/** How many pixels a file says go to an inch. */
final class Resolution {
  static final double CENTIMETRES_PER_INCH = 2.54;
  static final double METRES_PER_INCH = 0.0254;

  /** Files claim one pixel an inch, or a million; such claims are slips. */
  private static final double LEAST = 36;

  private static final double MOST = 2400;

  private Resolution() {}

  /** The claim, if it is one that can be meant and the pixels are square. */
  static double claimed(double across, double down) {
    boolean meant = across == down && across >= LEAST && across <= MOST;
    return meant ? across : Picture.USUAL_RESOLUTION;
  }
}
