package org.councilreport.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.councilreport.advice.WrittenDate.Style;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** One report writes its dates in one way. */
final class MixedDates implements Counsel {

  @Override
  public Advice kind() {
    return Advice.MIXED_DATES;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    Map<Style, List<WrittenDate>> byStyle = new EnumMap<>(Style.class);
    prose
        .dates()
        .forEach(date -> byStyle.computeIfAbsent(date.style(), s -> new ArrayList<>()).add(date));
    List<List<WrittenDate>> styles =
        byStyle.values().stream()
            .sorted(Comparator.comparing((List<WrittenDate> dates) -> dates.size()))
            .toList();
    if (styles.size() < 2) {
      return List.of();
    }
    WrittenDate rare = styles.get(0).get(0);
    WrittenDate usual = styles.get(styles.size() - 1).get(0);
    String line =
        prose
            .line(usual.passage(), usual.match().start())
            .map(number -> " on line " + number)
            .orElse("");
    return List.of(
        prose
            .warning(
                kind(),
                rare.passage(),
                rare.match().start(),
                rare.match().group().length(),
                "the dates of this report are written in more than one way")
            .note("another way stands" + line + ": \"" + shown(usual) + "\"")
            .help("write all of them in one way, such as \"17 October 2019\"")
            .build());
  }

  /** A date with the words that make its style plain. */
  private static String shown(WrittenDate date) {
    String rest = date.passage().text().substring(date.match().start());
    return date.style() == Style.ORDINAL
        ? rest.replaceFirst("(?s)^(\\S+ (?:of )?\\w+).*", "$1")
        : date.match().group();
  }
}
