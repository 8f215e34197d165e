package org.councilreport.advice;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date in a text.
 *
 * @param passage the text
 * @param match where it stands
 * @param style how it is written
 */
record WrittenDate(Passage passage, MatchResult match, Style style) {
  // Looks for the sign that is rare in a text first, which takes half the time.
  private static final String DAY = "(?=\\d)\\b\\d{1,2}";
  private static final String MONTH =
      "(?=[JFMASOND])\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b";

  /** How a date is written. */
  enum Style {
    /** 17th October 2019. */
    ORDINAL(DAY + "(?:st|nd|rd|th)\\b(?= (?:of )?" + MONTH + ")"),
    /** October 17th. */
    MONTH_AND_ORDINAL(MONTH + " \\d{1,2}(?:st|nd|rd|th)\\b"),
    /** 17 October 2019. */
    DAY_AND_MONTH(DAY + " " + MONTH),
    /** October 17, 2019. */
    MONTH_AND_DAY(MONTH + " \\d{1,2}\\b(?!\\d| \\d{4}\\b)"),
    /** 17/10/2019. */
    DIGITS(DAY + "[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b"),
    /** 2019-10-17. */
    ISO("(?=\\d)\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final Pattern form;

    Style(String form) {
      this.form = Pattern.compile(form);
    }

    /** Whether the day has the ending of an ordinal. */
    boolean isOrdinal() {
      return this == ORDINAL || this == MONTH_AND_ORDINAL;
    }
  }

  /** The dates in a text, style by style. */
  static Stream<WrittenDate> in(Passage passage) {
    String words = passage.words();
    return Arrays.stream(Style.values())
        .flatMap(
            style ->
                style
                    .form
                    .matcher(words)
                    .results()
                    .map(match -> new WrittenDate(passage, match, style)));
  }
}
