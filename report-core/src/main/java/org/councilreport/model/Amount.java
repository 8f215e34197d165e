package org.councilreport.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, sum of money or percentage, as the council writes it, or words in its place such as
 * {@code not applicable}.
 *
 * @param written what is printed, brackets round negatives included
 * @param number its value; of {@code 97.8%} it is 97.8; empty where words stand
 */
public record Amount(String written, Optional<BigDecimal> number) {
  /** What is said of a doubtful amount. */
  public static final String DOUBT = "cannot be understood as a number";

  /** How a doubtful amount is mended. */
  public static final String CURE =
      "write a point before decimals and a comma at the thousands, as in 1.6 or 1,234,567; a minus"
          + " before a negative, or brackets round it";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<open>\\()?(?<sign>[-+\u2212\u2013])?\\s?[£€$]?(?<after>[-\u2212\u2013])?"
              + "(?<digits>[0-9]{1,3}(,[0-9]{3}){1,5}|[0-9]{1,18})(?<rest>\\.[0-9]{1,18})?"
              + "\\s?(?<scale>(?i:k|m|bn|thousand|million|billion))?\\s?%?(?<close>\\))?");

  /** Digits and what stands between, before and after the digits of numbers, here or abroad. */
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile(
          "[-+\u2212\u2013(]{0,2}\\s?[£€$]?[-\u2212\u2013]?\\s?[.,]?[0-9][0-9.,'\u2019\\s\u00A0\u2009\u202F]{0,60}"
              + "(?i:k|m|bn|thousand|million|billion)?\\s?%?\\)?");

  private static final Map<String, Integer> ZEROS =
      Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "bn", 9, "billion", 9);

  private static final int MOST_DIGITS = 18;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Finds the number in what was written. */
  public static Amount of(String written) {
    String text = written.strip();
    if (isPlain(text)) { // most are, and the pattern takes ten times as long
      return new Amount(written, Optional.of(new BigDecimal(text)));
    }
    Matcher form = FORM.matcher(text);
    return new Amount(written, form.matches() ? number(form) : Optional.empty());
  }

  /** Whether a text is digits, few enough and with at most one point among them. */
  private static boolean isPlain(String text) {
    int point = text.indexOf('.');
    for (int i = 0; i < text.length(); i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (!digit && (i != point || i == 0 || i == text.length() - 1)) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }

  /**
   * Whether it looks like a number and is not written as one is: {@code 1,6} or {@code 1.234.567}.
   */
  public boolean isDoubtful() {
    return number.isEmpty() && LIKE_A_NUMBER.matcher(written.strip()).matches();
  }

  /** Whether it is written with a percent sign. */
  public boolean isPercentage() {
    return written.contains("%");
  }

  /**
   * Whether another amount can be set against it. Beside {@code £1.2m}, a bare {@code 1.3} may be
   * in millions too.
   */
  boolean isAlike(Amount other) {
    return isScaled() == other.isScaled() || (isScaled() ? other : this).isThousands();
  }

  private boolean isScaled() {
    if (isPlain(written.strip())) {
      return false;
    }
    Matcher form = FORM.matcher(written.strip());
    return form.matches() && form.group("scale") != null;
  }

  private boolean isThousands() {
    return number.filter(n -> n.abs().compareTo(THOUSAND) >= 0).isPresent();
  }

  private static Optional<BigDecimal> number(Matcher form) {
    boolean open = form.group("open") != null;
    boolean close = form.group("close") != null;
    String sign = form.group("sign") == null ? form.group("after") : form.group("sign");
    boolean minus = sign != null && !sign.equals("+");
    if (open != close || (open && sign != null)) {
      return Optional.empty();
    }
    String digits = form.group("digits").replace(",", "");
    String rest = form.group("rest") == null ? "" : form.group("rest");
    BigDecimal number = new BigDecimal(digits + rest);
    String scale = form.group("scale");
    number =
        scale == null
            ? number
            : number.scaleByPowerOfTen(ZEROS.getOrDefault(scale.toLowerCase(Locale.ROOT), 0));
    return Optional.of(open || minus ? number.negate() : number);
  }
}
