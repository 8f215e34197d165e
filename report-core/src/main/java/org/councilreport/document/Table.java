package org.councilreport.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table of data. It has a head, and no merged cells: each row has a cell for each column.
 *
 * @param id what references call it
 * @param caption its caption; never empty
 * @param columns its columns, from the first
 * @param rowHeads whether the first cell of each row heads the row
 * @param groups its rows, in groups; a table without groups has one, without a label
 * @param totals the rows that sum up the whole table
 * @param notes what stands below it
 */
public record Table(
    Optional<String> id,
    List<Inline> caption,
    List<Column> columns,
    boolean rowHeads,
    List<Group> groups,
    List<Row> totals,
    List<List<Inline>> notes)
    implements Block {

  /** Copies the lists and checks that each row has a cell for each column. */
  public Table {
    caption = List.copyOf(caption);
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    totals = List.copyOf(totals);
    notes = notes.stream().map(List::copyOf).toList();
    if (caption.isEmpty() || columns.isEmpty()) {
      throw new IllegalArgumentException("a table without a caption or without columns");
    }
    for (Group group : groups) {
      check(group.rows(), columns.size());
      check(group.subtotals(), columns.size());
    }
    check(totals, columns.size());
  }

  private static void check(List<Row> rows, int columns) {
    for (Row row : rows) {
      if (row.cells().size() != columns) {
        throw new IllegalArgumentException(
            row.cells().size() + " cells in a row of " + columns + " columns");
      }
    }
  }

  /**
   * A column.
   *
   * @param header what heads it
   * @param alignment where its text stands
   * @param width its part of the table's width, in percent; as its content asks, when absent
   */
  public record Column(List<Inline> header, Alignment alignment, Optional<Double> width) {

    /** Copies the header. */
    public Column {
      header = List.copyOf(header);
    }
  }

  /**
   * Rows that belong together.
   *
   * @param label what heads them; empty for none
   * @param rows the rows
   * @param subtotals the rows that sum them up
   */
  public record Group(List<Inline> label, List<Row> rows, List<Row> subtotals) {

    /** Copies the lists. */
    public Group {
      label = List.copyOf(label);
      rows = List.copyOf(rows);
      subtotals = List.copyOf(subtotals);
    }
  }

  /**
   * A row.
   *
   * @param cells the text of each column's cell
   */
  public record Row(List<List<Inline>> cells) {

    /** Copies the lists. */
    public Row {
      List<List<Inline>> copies = new ArrayList<>(cells.size()); // half the time of a stream
      for (List<Inline> cell : cells) {
        copies.add(List.copyOf(cell));
      }
      cells = Collections.unmodifiableList(copies);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
