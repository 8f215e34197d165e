package org.councilreport.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Amount;
import org.councilreport.model.Report;
import org.councilreport.model.TableContent;

/** The numbers in a table's columns of numbers are written as numbers are in this country. */
final class TableNumbers implements Rule {
  private static final Set<TableContent.Type> NUMBERS =
      Set.of(TableContent.Type.NUMBER, TableContent.Type.MONEY, TableContent.Type.PERCENT);

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return PlacedItem.of(TableContent.class, report, positions)
        .flatMap(
            table ->
                PlacedRow.of(table, positions)
                    .flatMap(row -> check(row, table.item().columns(), positions)))
        .toList();
  }

  private static Stream<Diagnostic> check(
      PlacedRow row, List<TableContent.Column> columns, Positions positions) {
    return IntStream.range(0, Math.min(row.cells().size(), columns.size()))
        .filter(i -> NUMBERS.contains(columns.get(i).type()))
        .filter(i -> Amount.of(row.cells().get(i).source()).isDoubtful())
        .mapToObj(
            i ->
                positions
                    .error(
                        Code.VALUE,
                        positions.item(row.path(), i),
                        "\"" + row.cells().get(i).source() + "\" " + Amount.DOUBT)
                    .help(Amount.CURE)
                    .build());
  }
}
