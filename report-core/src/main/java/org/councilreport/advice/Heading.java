package org.councilreport.advice;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A heading.
 *
 * @param passage the text it stands in, or is
 * @param offset where it begins in it
 * @param words what it says
 */
record Heading(Passage passage, int offset, String words) {
  private static final Sought IN_COMMON_MARK =
      Sought.by(Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*$"), "#");

  /** The headings in a text. */
  static Stream<Heading> in(Passage passage) {
    return switch (passage.kind()) {
      case HEADING -> Stream.of(new Heading(passage, 0, passage.text()));
      case SENTENCES ->
          IN_COMMON_MARK
              .in(passage)
              .map(match -> new Heading(passage, match.start(1), match.group(1)));
      case LABEL -> Stream.empty();
    };
  }
}
