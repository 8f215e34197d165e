package org.councilreport.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.ChartContent;
import org.councilreport.model.ContentItem;
import org.councilreport.model.FigureContent;
import org.councilreport.model.KpiTable;
import org.councilreport.model.Report;
import org.councilreport.model.TableContent;

/** No two parts of a report have the same id, or references could not tell them apart. */
final class DistinctIds implements Rule {

  private record Named(String id, String path) {}

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    Set<String> met = new HashSet<>();
    return named(report, positions)
        .filter(named -> !met.add(named.id()))
        .map(
            named ->
                positions
                    .error(
                        Code.DUPLICATE_ID,
                        named.path() + ".id",
                        "the id \"" + named.id() + "\" is given twice")
                    .help("give this part another id, and change the references that mean it")
                    .build())
        .toList();
  }

  private static Stream<Named> named(Report report, Positions positions) {
    Stream<Named> updates =
        PlacedUpdate.of(report.body().updates(), positions)
            .flatMap(
                placed -> placed.update().id().map(id -> new Named(id, placed.path())).stream());
    Stream<Named> items =
        PlacedItem.all(report, positions)
            .flatMap(placed -> id(placed.item()).map(id -> new Named(id, placed.path())).stream());
    Stream<Named> appendices =
        IntStream.range(0, report.back().appendices().size())
            .boxed()
            .flatMap(
                i ->
                    report.back().appendices().get(i).id().stream()
                        .map(id -> new Named(id, positions.item("appendices", i))));
    return Stream.of(updates, items, appendices).flatMap(named -> named);
  }

  private static Optional<String> id(ContentItem item) {
    if (item instanceof KpiTable kpis) {
      return kpis.id();
    }
    if (item instanceof ChartContent chart) {
      return chart.id();
    }
    if (item instanceof TableContent table) {
      return table.id();
    }
    return item instanceof FigureContent figure ? figure.id() : Optional.empty();
  }
}
