package org.councilreport.validation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Amount;
import org.councilreport.model.Kpi;
import org.councilreport.model.KpiTable;
import org.councilreport.model.Report;
import org.councilreport.model.StatusScheme;

/**
 * An indicator at its place.
 *
 * @param kpi the indicator
 * @param table the table it stands in
 * @param path its path
 */
record PlacedKpi(Kpi kpi, KpiTable table, String path) {

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
                                placed.item(),
                                positions.item(placed.path() + ".rows", i))));
  }

  /** Whether its status is one of red, amber and green. */
  boolean isRag() {
    return table.scheme().equals(StatusScheme.RAG_ID);
  }

  /** The status it has or, where it says none, the one its values give it. */
  Optional<String> status() {
    return kpi.status().map(code -> code.toLowerCase(Locale.ROOT)).or(this::derivedStatus);
  }

  /**
   * Green on target, amber within the tolerance, red beyond it; empty where the values do not say,
   * or where the scheme is not red, amber and green.
   */
  Optional<String> derivedStatus() {
    Optional<BigDecimal> target = kpi.values().target().flatMap(Amount::number);
    Optional<BigDecimal> actual = kpi.values().actual().flatMap(Amount::number);
    if (!isRag() || target.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    return shortfall(target.get(), actual.get()).flatMap(this::status);
  }

  /** How far the actual value is on the wrong side of the target; none, on the right side. */
  private Optional<BigDecimal> shortfall(BigDecimal target, BigDecimal actual) {
    return kpi.polarity()
        .flatMap(
            polarity ->
                switch (polarity) {
                  case HIGHER -> Optional.of(target.subtract(actual).max(BigDecimal.ZERO));
                  case LOWER -> Optional.of(actual.subtract(target).max(BigDecimal.ZERO));
                  case RANGE, NONE -> Optional.empty();
                });
  }

  /** Without a tolerance, what misses its target may be amber or red. */
  private Optional<String> status(BigDecimal shortfall) {
    if (shortfall.signum() == 0) {
      return Optional.of("green");
    }
    return kpi.values()
        .tolerance()
        .flatMap(Amount::number)
        .map(tolerance -> shortfall.compareTo(tolerance) <= 0 ? "amber" : "red");
  }
}
