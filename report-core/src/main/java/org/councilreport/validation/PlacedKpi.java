package org.councilreport.validation;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Kpi;
import org.councilreport.model.KpiTable;
import org.councilreport.model.Report;
import org.councilreport.model.StatusScheme;

/**
 * An indicator at its place.
 *
 * @param kpi the indicator
 * @param scheme the words for its status; empty where its table names a scheme that is not there
 * @param path its path
 */
record PlacedKpi(Kpi kpi, Optional<StatusScheme> scheme, String path) {

  /** Every indicator of a report. */
  static Stream<PlacedKpi> of(Report report, Positions positions) {
    return PlacedItem.of(KpiTable.class, report, positions)
        .flatMap(
            placed ->
                IntStream.range(0, placed.item().rows().size())
                    .mapToObj(
                        i ->
                            new PlacedKpi(
                                placed.item().rows().get(i),
                                report.presentation().statusScheme(placed.item().scheme()),
                                positions.item(placed.path() + ".rows", i))));
  }

  /** The status it has or, where it says none, the one its values give it. */
  Optional<StatusScheme.Code> status() {
    return scheme.flatMap(words -> kpi.rated(words).status().flatMap(words::code));
  }
}
