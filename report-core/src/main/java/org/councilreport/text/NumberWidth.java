package org.councilreport.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide a number is on both sides of its decimal point; one without a point ends with its last
 * digit, so that signs of units hang.
 *
 * @param whole the width before the point
 * @param fraction the width from the point on
 */
public record NumberWidth(double whole, double fraction) {
  /** A sign, a bracket or a currency; digits, grouped; a fraction; a unit or a bracket. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([^\\d.]{0,4}\\d[\\d,\\u00A0\\u202F]*|[^\\d.]{0,4}(?=\\.\\d))((?:\\.\\d+)?\\D{0,4})");

  /** Where the first digit of a number stands at the latest. */
  private static final int LATEST = 5;

  /** The width of a text that is a number; empty for any other text. */
  public static Optional<NumberWidth> of(MeasuredText measured) {
    if (!beginsAsNumber(measured.text())) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(measured.text());
    if (!number.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new NumberWidth(
            width(measured, 0, number.start(2)), width(measured, number.start(2), number.end())));
  }

  /** Nearly all text in tables is told from numbers by this, in a fraction of the time. */
  private static boolean beginsAsNumber(String text) {
    for (int i = 0; i < Math.min(text.length(), LATEST + 1); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
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
