package org.councilreport.validation;

import java.util.List;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;
import org.councilreport.model.TableContent;

/** A table has a head, and each of its rows a cell for each column. */
final class TableRows implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return PlacedItem.of(TableContent.class, report, positions)
        .flatMap(
            placed ->
                placed.item().columns().isEmpty()
                    ? Stream.of(noHead(placed.path(), positions))
                    : PlacedRow.of(placed, positions)
                        .filter(row -> row.cells().size() != placed.item().columns().size())
                        .map(row -> misfit(row, placed.item().columns().size(), positions)))
        .toList();
  }

  private static Diagnostic noHead(String path, Positions positions) {
    return positions
        .error(Code.TABLE, path + ".columns", "this table has no columns")
        .help("name them: \"columns: [{header: Service}, {header: Budget}]\"")
        .build();
  }

  private static Diagnostic misfit(PlacedRow row, int columns, Positions positions) {
    int cells = row.cells().size();
    return positions
        .error(
            Code.TABLE,
            row.path(),
            "this row has "
                + cells
                + (cells == 1 ? " cell" : " cells")
                + ", and the table "
                + columns
                + (columns == 1 ? " column" : " columns"))
        .help(
            cells > columns
                ? "put a cell that holds a comma in quotes, or add a column"
                : "add the cells that are missing; say why one is empty, as in \"no data\"")
        .build();
  }
}
