package org.councilreport.text;

import java.util.List;
import java.util.Optional;

/**
 * How wide a number is on both sides of its decimal point; one without a point ends with its last
 * digit, so that signs of units hang.
 *
 * @param whole the width before the point
 * @param fraction the width from the point on
 */
public record NumberWidth(double whole, double fraction) {
  /** The longest sign, bracket or currency before a number, and the longest unit behind it. */
  private static final int LONGEST_SIGN = 4;

  private static final String GROUPING = ",\u00A0\u202F";

  /** The width of a text that is a number; empty for any other text. */
  public static Optional<NumberWidth> of(MeasuredText measured) {
    String text = measured.text();
    int point = wholeEnd(text);
    if (point < 0 || !endsAsNumber(text, point)) {
      return Optional.empty();
    }
    return Optional.of(
        new NumberWidth(width(measured, 0, point), width(measured, point, text.length())));
  }

  /**
   * Where the whole part of a number ends: a sign and digits, which may be grouped, or a sign alone
   * before a decimal point; -1 where there is none.
   */
  private static int wholeEnd(String text) {
    int at = 0;
    // A character may take two places.
    while (at < Math.min(text.length(), 2 * LONGEST_SIGN)
        && !isDigit(text, at)
        && text.charAt(at) != '.') {
      at++;
    }
    if (text.codePointCount(0, at) > LONGEST_SIGN || !(isDigit(text, at) || isPoint(text, at))) {
      return -1;
    }
    while (isDigit(text, at) || (at < text.length() && GROUPING.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Whether nothing follows a number's whole part but a fraction and a sign. */
  private static boolean endsAsNumber(String text, int point) {
    int end = isPoint(text, point) ? point + 1 : point;
    while (isDigit(text, end)) {
      end++;
    }
    boolean number = text.codePointCount(end, text.length()) <= LONGEST_SIGN;
    for (int i = end; number && i < text.length(); i++) {
      number = !isDigit(text, i);
    }
    return number;
  }

  private static boolean isPoint(String text, int at) {
    return at < text.length() && text.charAt(at) == '.' && isDigit(text, at + 1);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The widest whole and the widest fraction of the texts that are numbers. */
  public static NumberWidth widest(List<MeasuredText> texts) {
    double whole = 0;
    double fraction = 0;
    for (MeasuredText text : texts) {
      NumberWidth number = of(text).orElse(new NumberWidth(0, 0));
      whole = Math.max(whole, number.whole());
      fraction = Math.max(fraction, number.fraction());
    }
    return new NumberWidth(whole, fraction);
  }

  private static double width(MeasuredText text, int from, int to) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += text.advance(i);
    }
    return width;
  }
}
