package org.councilreport.advice;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** Days are plain numbers: 17 October, not 17th October. */
final class OrdinalDates implements Counsel {

  @Override
  public Advice kind() {
    return Advice.ORDINAL_DATES;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    return prose.dates().stream()
        .filter(date -> date.style().isOrdinal())
        .map(date -> advice(prose, date))
        .toList();
  }

  private Diagnostic advice(Prose prose, WrittenDate date) {
    String written = date.match().group();
    String plain = written.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
    return prose
        .warning(
            kind(),
            date.passage(),
            date.match().start(),
            written.length(),
            "this date is written with an ordinal")
        .help("write \"" + plain + "\" in place of \"" + written + "\"")
        .build();
  }
}
