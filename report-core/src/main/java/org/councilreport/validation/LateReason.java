package org.councilreport.validation;

import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Publication;
import org.councilreport.model.Report;

/** A report that comes after its agenda says why. */
final class LateReason implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return report.front().publication().stream()
        .filter(publication -> publication.status().map(LateReason::isLate).orElse(false))
        .filter(
            publication ->
                publication.lateReason().isEmpty() && publication.urgencyReason().isEmpty())
        .map(
            publication ->
                positions
                    .warning(
                        Code.LATE_REASON,
                        "publication.status",
                        "this report comes after its agenda, and does not say why")
                    .help("add \"lateReason: …\" under \"publication:\"")
                    .build())
        .toList();
  }

  private static boolean isLate(Publication.Status status) {
    return status != Publication.Status.ON_TIME;
  }
}
