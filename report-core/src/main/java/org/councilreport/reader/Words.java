package org.councilreport.reader;

import java.math.BigDecimal;

/** How messages show what an author wrote. */
final class Words {
  private static final int LONGEST_QUOTE = 60;

  private Words() {}

  /** Text in quotes, on one line, shortened where it would drown the message. */
  static String quote(String text) {
    String line = shown(text.strip());
    if (line.codePointCount(0, line.length()) > LONGEST_QUOTE) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)).stripTrailing() + "…";
    }
    return '"' + line + '"';
  }

  /** Text on one line, without characters that a terminal would obey. */
  static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.codePoints()
        .map(c -> TextGate.objection(c).isPresent() ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A number without an exponent or needless zeros. */
  static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.toPlainString();
  }

  /** A count with a comma at the thousands. */
  static String count(int number) {
    return number < 1000
        ? Integer.toString(number)
        : count(number / 1000) + "," + Integer.toString(1000 + number % 1000).substring(1);
  }
}
