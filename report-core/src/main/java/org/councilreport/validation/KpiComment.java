package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/** An indicator that is red has a comment which says why and what is done. */
final class KpiComment implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return PlacedKpi.of(report, positions)
        .filter(placed -> placed.status().equals(Optional.of("red")))
        .filter(placed -> placed.kpi().comment().isEmpty())
        .map(
            placed ->
                positions
                    .warning(
                        Code.KPI_COMMENT,
                        placed.path() + (placed.kpi().status().isPresent() ? ".status" : ""),
                        "this indicator is red, and no comment says why")
                    .help("add \"comment: …\" with the reason and what is being done")
                    .build())
        .toList();
  }
}
