package org.councilreport.advice;

import java.util.List;
import java.util.Map;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.CommonMark;
import org.councilreport.model.Report;

/** Advises on the style of a report. Immutable; one adviser serves many threads. */
public final class StyleAdviser {
  private static final List<Counsel> COUNSELS =
      List.of(
          new OrdinalDates(),
          new MixedDates(),
          new Abbreviations(),
          new LinkWords(),
          new BareAddresses(),
          new LongSentences(),
          new CapitalHeadings(),
          new HeadingStops(),
          new TypedBullets(),
          new DoubleSpaces(),
          new PersonalEmail());

  /**
   * Advises on a report, as far as its council wants advice.
   *
   * @param report the report
   * @param markdown its texts in CommonMark, by the path of their field
   * @param positions where its fields were written
   * @return warnings, in reading order
   */
  public List<Diagnostic> advise(
      Report report, Map<String, CommonMark> markdown, Positions positions) {
    Prose prose = Prose.of(report, markdown, positions);
    return COUNSELS.stream()
        .filter(
            counsel -> report.council().map(council -> council.wants(counsel.kind())).orElse(true))
        .flatMap(counsel -> counsel.on(prose).stream())
        .sorted(Diagnostic.READING_ORDER)
        .toList();
  }
}
