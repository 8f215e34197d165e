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
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";

  /** How a date is written. */
  enum Style {
    /** 17th October 2019. */
    ORDINAL("\\b\\d{1,2}(?:st|nd|rd|th)\\b(?= (?:of )?" + MONTH + "\\b)"),
    /** October 17th. */
    MONTH_AND_ORDINAL("\\b" + MONTH + " \\d{1,2}(?:st|nd|rd|th)\\b"),
    /** 17 October 2019. */
    DAY_AND_MONTH("\\b\\d{1,2} " + MONTH + "\\b"),
    /** October 17, 2019. */
    MONTH_AND_DAY("\\b" + MONTH + " \\d{1,2}\\b(?!\\d| \\d{4}\\b)"),
    /** 17/10/2019. */
    DIGITS("\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b"),
    /** 2019-10-17. */
    ISO("\\b\\d{4}-\\d{2}-\\d{2}\\b");

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
