package org.councilreport.validation;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/** Checks a report by every rule. Immutable; one validator serves many threads. */
public final class ReportValidator {

  /**
   * Checks a report.
   *
   * @param report the report
   * @param requiredFields the fields that its template cannot do without, as paths such as {@code
   *     member.portfolio}
   * @param positions where its fields were written
   * @return everything that is wrong, in the order of the rules
   */
  public List<Diagnostic> validate(
      Report report, List<String> requiredFields, Positions positions) {
    return List.of();
  }
}
