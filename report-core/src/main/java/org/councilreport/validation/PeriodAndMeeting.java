package org.councilreport.validation;

import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/** A report is about a time before the meeting it goes to. */
final class PeriodAndMeeting implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return report.front().period().stream()
        .flatMap(
            period ->
                report.front().meeting().flatMap(meeting -> meeting.date()).stream()
                    .filter(date -> date.isBefore(period.to()))
                    .map(
                        date ->
                            positions
                                .warning(
                                    Code.DATE_ORDER,
                                    "period.to",
                                    "the period ends after the meeting")
                                .label("after " + date)
                                .help("look whether the period or the meeting's date is mistyped")
                                .build()))
        .toList();
  }
}
