package org.councilreport.advice;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text of a report.
 *
 * @param path the path of its field
 * @param text the text, as written
 * @param kind what it is
 */
record Passage(String path, String text, Kind kind) {
  private static final Pattern ADDRESS =
      Pattern.compile("(?<=\\])\\([^)\\s]*\\)|<?(https?://|www\\.)[^\\s)>]+>?|(?<!\\S)\\S+@\\S+");

  /** What a text is. */
  enum Kind {
    /** Sentences in CommonMark. */
    SENTENCES,
    /** The heading of a part of the report. */
    HEADING,
    /** A name, a label or a value. */
    LABEL
  }

  /** Where a pattern matches the text. */
  Stream<MatchResult> matches(Pattern pattern) {
    return pattern.matcher(text).results();
  }

  /** The text with addresses blanked out, so that offsets stay as they are. */
  String words() {
    return ADDRESS.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
  }
}
