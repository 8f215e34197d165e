package org.councilreport.text;

/**
 * Where a line may end: the rules of UAX #14 that matter in council prose. After spaces; after a
 * hyphen between letters, outside addresses; around an em dash; after a slash in an address; at a
 * zero width space and a soft hyphen. Never at a no-break space or hyphen, nor inside numbers and
 * what else is read as one.
 */
final class BreakOpportunities {
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char EM_DASH = '\u2014';
  private static final char HYPHEN = '\u2010';
  private static final char EN_DASH = '\u2013';

  /** No ideograph stands before the blocks of radicals. */
  private static final char FIRST_IDEOGRAPH = '\u2E80';

  private BreakOpportunities() {}

  /** Whether a line may end before the character at an index between the first and the last. */
  static boolean before(CharSequence text, int index) {
    char previous = text.charAt(index - 1);
    char next = text.charAt(index);
    if (next == ' ' || next == '\n' || next == ZERO_WIDTH_SPACE) {
      return false;
    }
    return switch (previous) {
      case ZERO_WIDTH_SPACE, MeasuredText.SOFT_HYPHEN -> true;
      case ' ' -> !closes(text, index) && !Bonds.hold(text, index);
      case '-', HYPHEN -> hyphenBreaks(text, index);
      case EN_DASH -> Character.isLetter(next);
      case EM_DASH -> next != EM_DASH && Character.isLetterOrDigit(next);
      case '/' -> slashBreaks(text, index);
      default ->
          (next == EM_DASH && Character.isLetterOrDigit(previous)) || ideographs(previous, next);
    };
  }

  /** What ends a clause does not begin a line, not even after a space; a decimal point does. */
  private static boolean closes(CharSequence text, int index) {
    boolean decimal = index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
    return switch (text.charAt(index)) {
      case '.', ',', ':', ';' -> !decimal;
      case '!', '?', ')', ']', '}', '/' -> true;
      default -> false;
    };
  }

  /**
   * A hyphen joins two parts of a word; before a number it is a sign, and at a word's start it
   * belongs to what follows. At the end of a line nobody could tell one that is part of an address.
   */
  private static boolean hyphenBreaks(CharSequence text, int index) {
    return index >= 2
        && Character.isLetterOrDigit(text.charAt(index - 2))
        && Character.isLetter(text.charAt(index))
        && !isInAddress(text, index);
  }

  private static boolean isInAddress(CharSequence text, int index) {
    int start = index;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String before = text.subSequence(start, index).toString();
    return before.contains("://") || before.contains("www.");
  }

  /** A slash between words or in an address; in a fraction or a date (7/12) it stays. */
  private static boolean slashBreaks(CharSequence text, int index) {
    return Character.isLetter(text.charAt(index));
  }

  private static boolean ideographs(char previous, char next) {
    return previous >= FIRST_IDEOGRAPH
        && Character.isIdeographic(previous)
        && Character.isIdeographic(next);
  }
}
