package org.councilreport.advice;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** One space stands between words and sentences. Told once, however many there are. */
final class DoubleSpaces implements Counsel {

  /** Not at the ends of a line, after the sign of a list item, or in a table. */
  private static final Pattern SPACES =
      Pattern.compile("(?m)(?<=\\S)(?<!^[ \\t]{0,20}(?:[-*+]|\\d{1,9}[.)])) {2,}(?=[^\\s|])");

  private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*\\|.*$");

  private record Found(Passage passage, MatchResult match) {}

  @Override
  public Advice kind() {
    return Advice.DOUBLE_SPACES;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    List<Found> found = prose.sentences().flatMap(DoubleSpaces::in).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    Found first = found.get(0);
    int others = found.size() - 1;
    String more =
        others == 0
            ? ""
            : ", and in "
                + others
                + (others == 1 ? " more place" : " more places")
                + " of this report";
    return List.of(
        prose
            .warning(
                kind(),
                first.passage(),
                first.match().start(),
                first.match().group().length(),
                "two spaces stand here" + more)
            .help("replace two spaces by one throughout")
            .build());
  }

  private static Stream<Found> in(Passage passage) {
    if (!passage.text().contains("  ")) {
      return Stream.empty();
    }
    String text = ROW.matcher(passage.text()).replaceAll(row -> "|".repeat(row.group().length()));
    return SPACES.matcher(text).results().map(match -> new Found(passage, match));
  }
}
