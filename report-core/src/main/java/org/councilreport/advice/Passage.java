package org.councilreport.advice;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text of a report.
 *
 * @param path the path of its field
 * @param text the text, as written
 * @param words the text with addresses blanked out, so that offsets stay as they are
 * @param kind what it is
 */
record Passage(String path, String text, String words, Kind kind) {
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

  static Passage of(String path, String text, Kind kind) {
    return new Passage(path, text, words(text), kind);
  }

  private static String words(String text) {
    // Every address has one of these, and hardly any text.
    boolean mayHold = text.indexOf('@') >= 0 || text.contains("](") || text.contains("www.");
    return mayHold || text.contains("://")
        ? ADDRESS.matcher(text).replaceAll(match -> " ".repeat(match.group().length()))
        : text;
  }
}
