package org.councilreport.advice;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a counsel looks for in texts.
 *
 * @param form what it looks like
 * @param chance whether a text may have it; looking for a sign of it is a hundred times as fast as
 *     matching, and hardly any text has one
 */
record Sought(Pattern form, Predicate<String> chance) {

  /** What stands in no text without one of these signs. */
  static Sought by(Pattern form, String... signs) {
    return new Sought(
        form,
        text -> {
          for (String sign : signs) {
            if (text.contains(sign)) {
              return true;
            }
          }
          return false;
        });
  }

  /** Where it stands in a text. */
  Stream<MatchResult> in(Passage passage) {
    return chance.test(passage.text()) ? form.matcher(passage.text()).results() : Stream.empty();
  }
}
