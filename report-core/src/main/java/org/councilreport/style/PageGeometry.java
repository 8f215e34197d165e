package org.councilreport.style;

import java.util.List;

/**
 * The page and where its text may stand.
 *
 * @param width the page's width
 * @param height the page's height
 * @param top the margin above the text
 * @param right the margin right of the text
 * @param bottom the margin below the text
 * @param left the margin left of the text
 * @param footerDistance from the bottom edge of the page to the bottom of the foot's last line, and
 *     from the top edge to the top of the head's first line
 */
public record PageGeometry(
    double width,
    double height,
    double top,
    double right,
    double bottom,
    double left,
    double footerDistance) {

  /** ISO 216 A4, 210 mm: a page's width. */
  public static final double A4_WIDTH = 210 / 25.4 * 72;

  /** ISO 216 A4, 297 mm: a page's height. */
  public static final double A4_HEIGHT = 297 / 25.4 * 72;

  /** The height at the head and at the foot of a page that is kept free for stamps: 15 mm. */
  public static final double STAMP_BAND = 15 / 25.4 * 72;

  /** The least width and height that the margins leave for the text. */
  public static final int LEAST_TEXT = 72;

  /** Checks that the margins leave a place for text. */
  public PageGeometry {
    if (width - left - right < LEAST_TEXT || height - top - bottom < LEAST_TEXT) {
      throw new IllegalArgumentException(
          "the margins leave less than " + LEAST_TEXT + " points for the text");
    }
  }

  /** The page as it stands, and lying on its side where the margins leave a place for text. */
  public List<PageGeometry> sides() {
    boolean turns = height - left - right >= LEAST_TEXT && width - top - bottom >= LEAST_TEXT;
    return turns ? List.of(this, turned()) : List.of(this);
  }

  /** The page lying on its side, with the same margins. */
  public PageGeometry turned() {
    return new PageGeometry(
        /* width= */ height, /* height= */ width, top, right, bottom, left, footerDistance);
  }

  /** The page with these margins above and below its text. */
  public PageGeometry withMargins(double above, double below) {
    return new PageGeometry(width, height, above, right, below, left, footerDistance);
  }

  /** The width of a line of text. */
  public double measure() {
    return width - left - right;
  }

  /** The height that text may fill. */
  public double textHeight() {
    return height - top - bottom;
  }
}
