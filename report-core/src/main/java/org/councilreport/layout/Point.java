package org.councilreport.layout;

/**
 * A point on a page.
 *
 * @param x from the left
 * @param y from the top
 */
public record Point(double x, double y) {
  Point translate(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
