package org.councilreport.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.TableContent;

/**
 * A row of a table at its place.
 *
 * @param cells its cells
 * @param path its path
 */
record PlacedRow(List<InlineMarkdown> cells, String path) {

  /** Every row of a table: alone, in groups, and those that sum up. */
  static Stream<PlacedRow> of(PlacedItem<TableContent> placed, Positions positions) {
    TableContent table = placed.item();
    Stream<PlacedRow> groups =
        IntStream.range(0, table.groups().size())
            .boxed()
            .flatMap(
                i -> {
                  TableContent.Group group = table.groups().get(i);
                  String path = positions.item(placed.path() + ".groups", i);
                  return Stream.concat(
                      rows(group.rows(), path + ".rows", positions),
                      sums(group.subtotal(), path + ".subtotal"));
                });
    return Stream.of(
            rows(table.rows(), placed.path() + ".rows", positions),
            groups,
            sums(table.totals(), placed.path() + ".totals"))
        .flatMap(rows -> rows);
  }

  private static Stream<PlacedRow> rows(
      List<List<InlineMarkdown>> rows, String path, Positions positions) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new PlacedRow(rows.get(i), positions.item(path, i)));
  }

  private static Stream<PlacedRow> sums(List<InlineMarkdown> row, String path) {
    return row.isEmpty() ? Stream.empty() : Stream.of(new PlacedRow(row, path));
  }
}
