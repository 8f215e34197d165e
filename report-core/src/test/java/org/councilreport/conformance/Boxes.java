package org.councilreport.conformance;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Comparisons of boxes, which may be as thin as a line. */
final class Boxes {
  private Boxes() {}

  static Rectangle2D of(PDRectangle box) {
    return new Rectangle2D.Double(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  static boolean contains(Rectangle2D outer, Rectangle2D inner, double tolerance) {
    return inner.getMinX() >= outer.getMinX() - tolerance
        && inner.getMinY() >= outer.getMinY() - tolerance
        && inner.getMaxX() <= outer.getMaxX() + tolerance
        && inner.getMaxY() <= outer.getMaxY() + tolerance;
  }

  /** Whether two boxes share more than a strip of the given width and height. */
  static boolean overlap(Rectangle2D a, Rectangle2D b, double width, double height) {
    double shared = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return shared > width && high > height;
  }
}
