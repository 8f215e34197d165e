package org.councilreport.writer.docx;

/**
 * Keeps neighbouring callouts apart. Word sets paragraphs of the same borders and indents into one
 * box, so the lines of every second callout end a hair earlier.
 */
final class CalloutEdges {
  /** One twentieth of a point, the least that Word tells apart. */
  private static final double HAIR = 0.05;

  private boolean second = true;

  /** How far the lines of the next callout end before their usual end. */
  double next() {
    second = !second;
    return second ? HAIR : 0;
  }
}
