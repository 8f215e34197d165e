package org.councilreport.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.ContentItem;
import org.councilreport.model.Division;
import org.councilreport.model.Report;

/**
 * A piece of content at its place.
 *
 * @param item the piece, without the language it is in
 * @param path its path, such as {@code updates[2].content[1].kpis}
 */
record PlacedItem<T extends ContentItem>(T item, String path) {

  /** Every piece of one kind that a report's updates and appendices hold. */
  static <T extends ContentItem> Stream<PlacedItem<T>> of(
      Class<T> kind, Report report, Positions positions) {
    return all(report, positions)
        .filter(placed -> kind.isInstance(placed.item()))
        .map(placed -> new PlacedItem<>(kind.cast(placed.item()), placed.path()));
  }

  /** Every piece of content. */
  static Stream<PlacedItem<ContentItem>> all(Report report, Positions positions) {
    return Stream.concat(
        PlacedUpdate.of(report.body().updates(), positions)
            .flatMap(
                placed -> in(placed.update().content(), placed.path() + ".content", positions)),
        IntStream.range(0, report.back().appendices().size())
            .boxed()
            .flatMap(
                i ->
                    in(
                        report.back().appendices().get(i).content(),
                        positions.item("appendices", i) + ".content",
                        positions)));
  }

  private static Stream<PlacedItem<ContentItem>> in(
      List<ContentItem> content, String path, Positions positions) {
    return IntStream.range(0, content.size())
        .mapToObj(
            i -> {
              ContentItem written = content.get(i);
              ContentItem item = written instanceof Division division ? division.item() : written;
              return new PlacedItem<>(item, positions.item(path, i) + "." + item.key());
            });
  }
}
