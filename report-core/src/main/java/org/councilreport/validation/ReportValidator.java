package org.councilreport.validation;

import java.util.List;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/** Checks a report by every rule. Immutable; one validator serves many threads. */
public final class ReportValidator {
  private static final List<Rule> RULES =
      List.of(new PeriodOrder(), new UpdateSaysSomething(), new NestingDepth());

  /**
   * Checks a report.
   *
   * @param report the report
   * @param requiredFields the fields that its template cannot do without, as paths such as {@code
   *     member.portfolio}
   * @param positions where its fields were written
   * @return everything that is wrong, in reading order
   * @throws IllegalArgumentException when a required field is none that a report can have
   */
  public List<Diagnostic> validate(
      Report report, List<String> requiredFields, Positions positions) {
    return Stream.concat(Stream.of(new RequiredFields(requiredFields)), RULES.stream())
        .flatMap(rule -> rule.check(report, positions).stream())
        .sorted(Diagnostic.READING_ORDER)
        .toList();
  }
}
