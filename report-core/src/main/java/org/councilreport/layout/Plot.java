package org.councilreport.layout;

/**
 * The area of a chart between its axes.
 *
 * @param area where it is
 * @param sideways whether values go from left to right and categories down, instead of values up
 *     and categories from left to right
 * @param scale the scale of the values
 * @param categories how many categories there are
 * @param margin the room for numbers below zero, between the area and the categories' names
 */
record Plot(Rectangle area, boolean sideways, ValueScale scale, int categories, double margin) {

  /** The room of one category. */
  double slot() {
    return (sideways ? area.height() : area.width()) / categories;
  }

  /**
   * A point.
   *
   * @param place along the categories, each of which takes 1
   * @param fraction along the values, from 0 to 1
   */
  Point at(double place, double fraction) {
    return sideways
        ? new Point(area.x() + fraction * area.width(), area.y() + place * slot())
        : new Point(area.x() + place * slot(), area.y() + area.height() - fraction * area.height());
  }

  /** The rectangle between two points. */
  static Rectangle between(Point one, Point other) {
    return new Rectangle(
        Math.min(one.x(), other.x()),
        Math.min(one.y(), other.y()),
        Math.abs(other.x() - one.x()),
        Math.abs(other.y() - one.y()));
  }
}
