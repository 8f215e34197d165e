package org.councilreport.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Numbers as charts print them: 1,234.5, with a minus sign, as exact as they were written. */
final class NumberText {
  /** Longer numbers are not read but counted; they are printed as a power of ten. */
  private static final int MOST_DIGITS = 15;

  private static final MathContext ROUGHLY = new MathContext(3);
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+(\\.|$))");
  private static final String MINUS = "\u2212";

  private NumberText() {}

  static String of(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    String sign = value.signum() < 0 ? MINUS : "";
    BigDecimal size = value.abs();
    int whole = size.precision() - size.scale();
    if (whole > MOST_DIGITS || size.scale() > MOST_DIGITS) {
      BigDecimal first = size.round(ROUGHLY).stripTrailingZeros();
      int power = first.precision() - first.scale() - 1;
      String digits = first.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString();
      return sign + digits + " × 10^" + power;
    }
    String plain = size.toPlainString();
    int point = plain.indexOf('.');
    String left = point < 0 ? plain : plain.substring(0, point);
    String right = point < 0 ? "" : plain.substring(point);
    return sign + THOUSANDS.matcher(left).replaceAll(",") + right;
  }
}
