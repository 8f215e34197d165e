package org.councilreport.writer.html;

/** Numbers as CSS and SVG write them. */
final class Decimals {
  private static final int HUNDREDTHS = 100;

  private Decimals() {}

  /** Appends a number, rounded to hundredths, without zeros at its end. */
  static StringBuilder append(StringBuilder out, double number) {
    long hundredths = Math.round(number * HUNDREDTHS);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / HUNDREDTHS);
    long rest = hundredths % HUNDREDTHS;
    if (rest > 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        out.append(rest % 10);
      }
    }
    return out;
  }

  /** A number, rounded to hundredths. */
  static String of(double number) {
    return append(new StringBuilder(), number).toString();
  }
}
