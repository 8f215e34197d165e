package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.ChartContent;
import org.councilreport.model.Report;

/** Each series of a chart has a value for each category. */
final class ChartSeries implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return PlacedItem.of(ChartContent.class, report, positions)
        .flatMap(
            placed ->
                IntStream.range(0, placed.item().series().size())
                    .boxed()
                    .flatMap(i -> check(placed, i, positions).stream()))
        .toList();
  }

  private static Optional<Diagnostic> check(
      PlacedItem<ChartContent> placed, int index, Positions positions) {
    int wanted = placed.item().categories().size();
    int found = placed.item().series().get(index).values().size();
    String path = positions.item(placed.path() + ".series", index) + ".values";
    return wanted == found
        ? Optional.empty()
        : Optional.of(
            positions
                .error(
                    Code.CHART,
                    path,
                    "this series has "
                        + found
                        + (found == 1 ? " value" : " values")
                        + ", and the chart "
                        + wanted
                        + (wanted == 1 ? " category" : " categories"))
                .help("give a value for each category; \"no data\" where there is none")
                .build());
  }
}
