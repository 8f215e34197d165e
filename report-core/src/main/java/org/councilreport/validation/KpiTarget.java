package org.councilreport.validation;

import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Kpi;
import org.councilreport.model.Report;

/** An indicator of which more or less is better has a target. */
final class KpiTarget implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return PlacedKpi.of(report, positions)
        .filter(placed -> placed.kpi().values().target().isEmpty())
        .filter(
            placed -> placed.kpi().polarity().filter(way -> way != Kpi.Polarity.NONE).isPresent())
        .map(
            placed ->
                positions
                    .warning(
                        Code.KPI_TARGET,
                        placed.path() + ".polarity",
                        "this indicator has no target to be measured by")
                    .help("add \"target: …\"; if it is only watched, write \"polarity: none\"")
                    .build())
        .toList();
  }
}
