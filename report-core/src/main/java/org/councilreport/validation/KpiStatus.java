package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.KpiTable;
import org.councilreport.model.Report;
import org.councilreport.model.StatusScheme;

/** An indicator's status is one of its table's scheme, and the one that its values give it. */
final class KpiStatus implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    List<StatusScheme> schemes = report.presentation().statusSchemes();
    Stream<Diagnostic> tables =
        PlacedItem.of(KpiTable.class, report, positions)
            .filter(placed -> scheme(schemes, placed.item().scheme()).isEmpty())
            .map(placed -> noScheme(placed, schemes, positions));
    Stream<Diagnostic> rows =
        PlacedKpi.of(report, positions)
            .filter(placed -> placed.kpi().status().isPresent())
            .flatMap(
                placed ->
                    scheme(schemes, placed.table().scheme()).stream()
                        .flatMap(scheme -> check(placed, scheme, positions).stream()));
    return Stream.concat(tables, rows).toList();
  }

  private static Optional<StatusScheme> scheme(List<StatusScheme> schemes, String id) {
    return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
  }

  private static Diagnostic noScheme(
      PlacedItem<KpiTable> placed, List<StatusScheme> schemes, Positions positions) {
    return positions
        .error(
            Code.KPI_STATUS,
            placed.path() + ".scheme",
            "there is no status scheme \"" + placed.item().scheme() + "\"")
        .help(
            "the schemes here are "
                + schemes.stream().map(StatusScheme::id).collect(Collectors.joining(", ")))
        .build();
  }

  private static Optional<Diagnostic> check(
      PlacedKpi placed, StatusScheme scheme, Positions positions) {
    String status = placed.kpi().status().orElseThrow();
    String path = placed.path() + ".status";
    List<String> codes = scheme.codes().stream().map(StatusScheme.Code::code).toList();
    if (!codes.contains(status)) {
      return Optional.of(
          positions
              .error(
                  Code.KPI_STATUS,
                  path,
                  "the scheme " + scheme.id() + " has no status \"" + status + "\"")
              .help("its statuses are " + String.join(", ", codes))
              .build());
    }
    return placed
        .derivedStatus()
        .filter(derived -> !derived.equals(status))
        .map(
            derived ->
                positions
                    .warning(
                        Code.KPI_STATUS,
                        path,
                        "this indicator is said to be "
                            + status
                            + ", and its values make it "
                            + derived)
                    .help(
                        "look whether the status, a value, the polarity or the tolerance is wrong")
                    .build());
  }
}
