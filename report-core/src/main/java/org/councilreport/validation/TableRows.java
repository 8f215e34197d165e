package org.councilreport.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Report;
import org.councilreport.model.TableContent;

/** A table has a head, and each of its rows a cell for each column. */
final class TableRows implements Rule {

  private record Row(int cells, String path) {}

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return PlacedItem.of(TableContent.class, report, positions)
        .flatMap(
            placed ->
                placed.item().columns().isEmpty()
                    ? Stream.of(noHead(placed.path(), positions))
                    : rows(placed, positions)
                        .filter(row -> row.cells() != placed.item().columns().size())
                        .map(row -> misfit(row, placed.item().columns().size(), positions)))
        .toList();
  }

  private static Stream<Row> rows(PlacedItem<TableContent> placed, Positions positions) {
    TableContent table = placed.item();
    Stream<Row> groups =
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

  private static Stream<Row> rows(
      List<List<InlineMarkdown>> rows, String path, Positions positions) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Row(rows.get(i).size(), positions.item(path, i)));
  }

  private static Stream<Row> sums(List<InlineMarkdown> row, String path) {
    return row.isEmpty() ? Stream.empty() : Stream.of(new Row(row.size(), path));
  }

  private static Diagnostic noHead(String path, Positions positions) {
    return positions
        .error(Code.TABLE, path + ".columns", "this table has no columns")
        .help("name them: \"columns: [{header: Service}, {header: Budget}]\"")
        .build();
  }

  private static Diagnostic misfit(Row row, int columns, Positions positions) {
    return positions
        .error(
            Code.TABLE,
            row.path(),
            "this row has "
                + row.cells()
                + (row.cells() == 1 ? " cell" : " cells")
                + ", and the table "
                + columns
                + (columns == 1 ? " column" : " columns"))
        .help(
            row.cells() > columns
                ? "put a cell that holds a comma in quotes, or add a column"
                : "add the cells that are missing; say why one is empty, as in \"no data\"")
        .build();
  }
}
