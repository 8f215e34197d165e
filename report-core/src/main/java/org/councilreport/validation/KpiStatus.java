package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Kpi;
import org.councilreport.model.KpiTable;
import org.councilreport.model.Report;
import org.councilreport.model.StatusScheme;

/** An indicator's status is one of its table's scheme, and one that its values allow. */
final class KpiStatus implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    Stream<Diagnostic> tables =
        PlacedItem.of(KpiTable.class, report, positions)
            .filter(placed -> report.presentation().statusScheme(placed.item().scheme()).isEmpty())
            .map(placed -> noScheme(placed, report.presentation().statusSchemes(), positions));
    Stream<Diagnostic> rows =
        PlacedKpi.of(report, positions)
            .filter(placed -> placed.kpi().status().isPresent())
            .flatMap(
                placed ->
                    placed.scheme().stream()
                        .flatMap(scheme -> check(placed, scheme, positions).stream()));
    return Stream.concat(tables, rows).toList();
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
    String path = placed.path() + ".status";
    String written = placed.kpi().status().orElseThrow();
    Optional<StatusScheme.Code> status = scheme.code(written);
    if (status.isEmpty()) {
      return Optional.of(noStatus(written, scheme, path, positions));
    }
    return status
        .filter(declared -> !declared.fits(placed.kpi()))
        .map(declared -> differs(declared, scheme, placed, positions));
  }

  private static Diagnostic noStatus(
      String written, StatusScheme scheme, String path, Positions positions) {
    List<String> codes = scheme.codes().stream().map(StatusScheme.Code::code).toList();
    Optional<String> meant = codes.stream().filter(written::equalsIgnoreCase).findFirst();
    return positions
        .error(
            Code.KPI_STATUS,
            path,
            "the scheme " + scheme.id() + " has no status \"" + written + "\"")
        .help(
            meant
                .map(code -> "write \"status: " + code + "\"")
                .orElse("its statuses are " + String.join(", ", codes)))
        .build();
  }

  private static Diagnostic differs(
      StatusScheme.Code declared, StatusScheme scheme, PlacedKpi placed, Positions positions) {
    Kpi kpi = placed.kpi();
    String made =
        scheme.codes().stream()
            .filter(code -> code.outcome().isPresent() && code.fits(kpi))
            .map(StatusScheme.Code::code)
            .collect(Collectors.joining(" or "));
    return positions
        .warning(
            Code.KPI_STATUS,
            placed.path() + ".status",
            "this indicator is said to be "
                + declared.code()
                + (made.isEmpty()
                    ? ", and its values say otherwise"
                    : ", and its values make it " + made))
        .help(
            kpi.values().tolerance().isPresent()
                ? "look whether the status, a value, the polarity or the tolerance is wrong"
                : "look whether the status, a value or the polarity is wrong")
        .build();
  }
}
