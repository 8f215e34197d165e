package org.councilreport.writer.docx;

/** Lengths in the units of WordprocessingML. */
final class Measure {
  private Measure() {}

  /** Points as twentieths of a point. */
  static String twips(double points) {
    return Long.toString(Math.round(points * 20));
  }

  /** Points as English metric units, of which an inch has 914,400. */
  static String emu(double points) {
    return Long.toString(Math.round(points * 12_700));
  }

  /** Points as whole points. */
  static String points(double points) {
    return Long.toString(Math.round(points));
  }

  /** Points as eighths of a point. */
  static String eighths(double points) {
    return Long.toString(Math.round(points * 8));
  }

  /** A font size as half points. */
  static String halfPoints(double points) {
    return Long.toString(Math.round(points * 2));
  }
}
