package org.councilreport.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Outcome;
import org.councilreport.model.Report;
import org.councilreport.model.StatusScheme;

/** An indicator whose status says that its target is missed has a comment on why. */
final class KpiComment implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return PlacedKpi.of(report, positions)
        .filter(placed -> placed.kpi().comment().isEmpty())
        .flatMap(
            placed ->
                placed.status().stream()
                    .filter(status -> status.outcome().equals(Optional.of(Outcome.MISSED)))
                    .map(status -> noComment(placed, status, positions)))
        .toList();
  }

  private static Diagnostic noComment(
      PlacedKpi placed, StatusScheme.Code status, Positions positions) {
    String word = status.code().toLowerCase(Locale.ROOT);
    return positions
        .warning(
            Code.KPI_COMMENT,
            placed.path() + (placed.kpi().status().isPresent() ? ".status" : ""),
            "this indicator is " + word + ", and no comment says why")
        .help("add \"comment: …\" with the reason and what is being done")
        .build();
  }
}
