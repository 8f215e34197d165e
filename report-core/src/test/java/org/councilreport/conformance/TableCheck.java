package org.councilreport.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A table has head cells, each says what it heads, and rows are equally long (ISO 14289-1, 7.5).
 */
final class TableCheck implements Check {
  private static final Set<String> SCOPES = Set.of("Row", "Column", "Both");

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    pdf.elements("Table").forEach(table -> checkTable(table, pdf, fault));
  }

  private static void checkTable(StructElem table, TaggedPdf pdf, Consumer<String> fault) {
    List<StructElem> heads = table.walk().filter(cell -> cell.is("TH")).toList();
    if (heads.isEmpty()) {
      fault.accept("table: no TH: " + pdf.where(table));
    }
    for (StructElem head : heads) {
      if (!SCOPES.contains(head.attributeName("Table", "Scope").orElse(""))) {
        fault.accept("table: TH without Scope: " + pdf.where(head));
      }
    }
    checkWidths(table, pdf, fault);
  }

  private static void checkWidths(StructElem table, TaggedPdf pdf, Consumer<String> fault) {
    int columns = -1;
    Map<Integer, Integer> spanned = new HashMap<>();
    for (StructElem row : table.walk().filter(row -> row.is("TR")).toList()) {
      int width = width(row, spanned);
      if (columns >= 0 && width != columns) {
        fault.accept("table: row of " + width + " columns, not " + columns + ": " + pdf.where(row));
      }
      columns = columns < 0 ? width : columns;
    }
    if (!spanned.isEmpty()) {
      fault.accept("table: a cell spans rows below the last: " + pdf.where(table));
    }
  }

  /**
   * Lays a row's cells into the columns that no cell above spans.
   *
   * @param spanned how many more rows are taken in each column; brought forward to the next row
   */
  private static int width(StructElem row, Map<Integer, Integer> spanned) {
    Map<Integer, Integer> next = new HashMap<>();
    spanned.forEach((column, rows) -> next.merge(column, rows - 1, Integer::max));
    int column = 0;
    for (StructElem cell : row.elements()) {
      while (spanned.containsKey(column)) {
        column++;
      }
      for (int i = span(cell, "ColSpan"); i > 0; i--) {
        next.put(column++, span(cell, "RowSpan") - 1);
      }
    }
    int width = next.size();
    next.values().removeIf(rows -> rows == 0);
    spanned.clear();
    spanned.putAll(next);
    return width;
  }

  private static int span(StructElem cell, String key) {
    return cell.attribute("Table", key)
        .filter(COSNumber.class::isInstance)
        .map(number -> ((COSNumber) number).intValue())
        .orElse(1);
  }
}
