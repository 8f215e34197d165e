package org.councilreport.writer.docx;

/** Lengths in the units of WordprocessingML. */
final class Measure {
  private Measure() {}

  /** Points as twentieths of a point. */
  static String twips(double points) {
    return Long.toString(Math.round(points * 20));
  }

  /** A font size as half points. */
  static String halfPoints(double points) {
    return Long.toString(Math.round(points * 2));
  }
}
