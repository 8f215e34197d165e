package org.councilreport.advice;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** A heading is no sentence, and has no full stop. */
final class HeadingStops implements Counsel {

  @Override
  public Advice kind() {
    return Advice.HEADING_STOPS;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    return prose
        .headings()
        .filter(heading -> heading.words().endsWith(".") && !heading.words().endsWith(".."))
        .map(
            heading ->
                prose
                    .warning(
                        kind(),
                        heading.passage(),
                        heading.offset() + heading.words().length() - 1,
                        1,
                        "this heading ends with a full stop")
                    .help("take it off")
                    .build())
        .toList();
  }
}
