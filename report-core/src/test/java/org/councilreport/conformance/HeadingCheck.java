package org.councilreport.conformance;

import java.util.List;
import java.util.function.Consumer;

/** One H1, which comes first; no level skipped, no heading empty (ISO 14289-1, 7.4.2). */
final class HeadingCheck implements Check {

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    List<StructElem> headings = pdf.headings();
    long titles = headings.stream().filter(heading -> heading.is("H1")).count();
    if (titles != 1) {
      fault.accept("heading: one H1 is needed, not " + titles);
    }
    int level = 0;
    for (StructElem heading : headings) {
      if (level == 0 && heading.headingLevel() != 1) {
        fault.accept("heading: the first is not H1: " + pdf.where(heading));
      } else if (heading.headingLevel() > level + 1) {
        fault.accept("heading: level skipped after H" + level + ": " + pdf.where(heading));
      }
      level = heading.headingLevel();
      if (pdf.text(heading).isBlank()) {
        fault.accept("heading: empty: " + pdf.where(heading));
      }
    }
  }
}
