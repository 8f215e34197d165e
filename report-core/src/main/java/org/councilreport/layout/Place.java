package org.councilreport.layout;

/**
 * Where in the nesting a block stands. However deep that is, lines keep a part of the page's width:
 * what would stand further in than that stands where it does.
 *
 * @param headingLevel the level a section here has
 * @param listDepth how many lists it stands in
 * @param indent how far it stands right of the region's left edge
 * @param numberAt where printed numbers stand
 * @param width the width of its region
 */
record Place(int headingLevel, int listDepth, double indent, double numberAt, double width) {
  /** Lines are no narrower than this part of their region, for the sake of their indent. */
  private static final double LEAST_LINE = 0.4;

  /** The outermost, under a heading. */
  static Place outermost(int headingLevel, double width) {
    return new Place(headingLevel, 0, 0, 0, width);
  }

  /**
   * Under a heading of the next level. Where paragraphs have numbers, text stands right of them.
   */
  Place underHeading(double numberIndent) {
    return new Place(headingLevel + 1, 0, held(numberIndent), 0, width);
  }

  /** Further in by this much. */
  Place in(double by) {
    double inner = Math.max(indent, held(indent + by));
    return new Place(headingLevel, listDepth, inner, inner, width);
  }

  /** In an item of a list whose labels take this much. */
  Place inItem(double labels) {
    Place inner = in(labels);
    return new Place(headingLevel, listDepth + 1, inner.indent, inner.indent, width);
  }

  /** In a frame whose content stands so far from its left and right edge. */
  Place inFrame(double left, double right) {
    return new Place(headingLevel, listDepth, indent + left, indent + left, width - right);
  }

  /** An indent, or as much of it as leaves room for lines. */
  double held(double wanted) {
    return Math.min(wanted, (1 - LEAST_LINE) * width);
  }
}
