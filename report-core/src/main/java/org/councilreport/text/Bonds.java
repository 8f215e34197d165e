package org.councilreport.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that stay on one line although a space parts them: a day and its month, a number and its
 * unit, and what is numbered with its number. A day written as 28th may part from its month: it is
 * not read as a bare number, and so printed Word documents break it.
 */
final class Bonds {
  private static final Pattern DAY = Pattern.compile("[(“‘]?[0-3]?[0-9]");
  private static final Pattern NUMBER = Pattern.compile("[(“‘]?[£€$]?[0-9][0-9.,]*[0-9½¼¾]?|[½¼¾]");

  /** What may stand at the end of a word that belongs to none of those below. */
  private static final String MARKS = ".,;:!?)”’";

  /** In English and in Welsh. */
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "ionawr",
          "chwefror",
          "mawrth",
          "ebrill",
          "mai",
          "mehefin",
          "gorffennaf",
          "awst",
          "medi",
          "hydref",
          "tachwedd",
          "rhagfyr");

  private static final Set<String> UNITS =
      Set.of(
          "%",
          "‰",
          "°c",
          "mm",
          "cm",
          "m",
          "km",
          "km²",
          "m²",
          "g",
          "kg",
          "tonnes",
          "ha",
          "hectares",
          "miles",
          "mph",
          "kwh",
          "mwh",
          "mw",
          "am",
          "pm",
          "a.m",
          "p.m",
          "million",
          "billion",
          "bn");

  private static final Set<String> NUMBERED =
      Set.of("no.", "nos.", "para", "paras", "para.", "paras.", "p.", "pp.", "§", "fig.", "vol.");

  /** Longer than any word above; a longer word is not looked at to its end. */
  private static final int LONGEST = 24;

  private Bonds() {}

  /** Whether the words on both sides of the space before an index stay together. */
  static boolean hold(CharSequence text, int index) {
    if (index < 2 || !mayEndWordThatHolds(text.charAt(index - 2))) {
      return false;
    }
    String before = wordBefore(text, index - 1);
    boolean number = NUMBER.matcher(before).matches();
    boolean numbered = !number && isNumbered(before);
    if (!number && !numbered) {
      return false;
    }
    String after = withoutMarks(wordAfter(text, index));
    return number
        ? isUnit(after) || (DAY.matcher(before).matches() && isMonth(after))
        : startsWithDigit(after);
  }

  /** Spares nearly all words the patterns: what ends a number, or one of the words below. */
  private static boolean mayEndWordThatHolds(char last) {
    return (last >= '0' && last <= '9') || ".,½¼¾£§AaSs".indexOf(last) >= 0;
  }

  private static String withoutMarks(String word) {
    int end = word.length();
    while (end > 0 && MARKS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isMonth(String word) {
    return MONTHS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isUnit(String word) {
    return UNITS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code No. 5}, {@code (para 3)}, {@code £ 5}. */
  private static boolean isNumbered(String word) {
    String bare = word.startsWith("(") ? word.substring(1) : word;
    return bare.equals("£") || NUMBERED.contains(bare.toLowerCase(Locale.ROOT));
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static String wordBefore(CharSequence text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  private static String wordAfter(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && !isSpace(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end).toString();
  }

  private static boolean isSpace(char c) {
    return c == '\n' || Character.isSpaceChar(c);
  }
}
