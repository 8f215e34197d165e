package org.councilreport.validation;

import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/** A period does not end before it begins. */
final class PeriodOrder implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return report.front().period().stream()
        .filter(period -> period.to().isBefore(period.from()))
        .map(
            period ->
                positions
                    .error(Code.PERIOD, "period.to", "the period ends before it begins")
                    .label("before " + period.from())
                    .help("put the earlier day in from and the later one in to")
                    .build())
        .toList();
  }
}
