package org.councilreport.layout;

/**
 * A place on a page.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width its width
 * @param height its height
 */
public record Rectangle(double x, double y, double width, double height) {
  Rectangle translate(double dx, double dy) {
    return new Rectangle(x + dx, y + dy, width, height);
  }
}
