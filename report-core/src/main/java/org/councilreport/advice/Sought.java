package org.councilreport.advice;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a counsel looks for in texts.
 *
 * @param form what it looks like
 * @param signs one of these stands in every text that has it; looking for them is a hundred times
 *     as fast as matching, and hardly any text has one
 */
record Sought(Pattern form, List<String> signs) {

  /** Where it stands in a text. */
  Stream<MatchResult> in(Passage passage) {
    for (String sign : signs) {
      if (passage.text().contains(sign)) {
        return form.matcher(passage.text()).results();
      }
    }
    return Stream.empty();
  }
}
