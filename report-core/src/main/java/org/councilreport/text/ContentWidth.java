package org.councilreport.text;

/**
 * How wide a text would be.
 *
 * @param least as narrow as it can be set without breaking a word
 * @param most as wide as its longest line, when lines end only where it says so
 */
public record ContentWidth(double least, double most) {

  /** The widths of a text. */
  public static ContentWidth of(MeasuredText measured) {
    String text = measured.text();
    double least = 0;
    double most = 0;
    double word = 0;
    double line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean newLine = i > 0 && text.charAt(i - 1) == '\n';
      if (newLine || (i > 0 && BreakOpportunities.before(text, i))) {
        word = 0;
        line = newLine ? 0 : line;
      }
      if (c == MeasuredText.SOFT_HYPHEN) {
        least = Math.max(least, word + measured.advance(i));
        continue;
      }
      word += measured.advance(i);
      line += measured.advance(i);
      if (c != ' ') {
        least = Math.max(least, word);
        most = Math.max(most, line);
      }
    }
    return new ContentWidth(least, most);
  }
}
