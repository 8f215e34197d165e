package org.councilreport.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Alignment;
import org.councilreport.document.Inline;
import org.councilreport.document.Table;
import org.councilreport.document.Text;

/** Makes tables for tests, row by row. */
public final class SpecimenTable {
  private final List<Inline> caption;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<Table.Group> groups = new ArrayList<>();
  private final List<Table.Row> totals = new ArrayList<>();
  private final List<List<Inline>> notes = new ArrayList<>();
  private boolean rowHeads;

  private SpecimenTable(String caption) {
    this.caption = text(caption);
  }

  /** A table with this caption and nothing in it. */
  public static SpecimenTable captioned(String caption) {
    return new SpecimenTable(caption);
  }

  /** Adds columns, each as wide as its content asks. */
  public SpecimenTable columns(Alignment alignment, String... headers) {
    for (String header : headers) {
      columns.add(new Table.Column(text(header), alignment, Optional.empty()));
    }
    return this;
  }

  /** Adds a column of a declared width. */
  public SpecimenTable column(double percent, String header) {
    columns.add(new Table.Column(text(header), Alignment.START, Optional.of(percent)));
    return this;
  }

  /** Lets the first cell of each row head it. */
  public SpecimenTable rowHeads() {
    rowHeads = true;
    return this;
  }

  /** Begins a group; empty for one without a label. */
  public SpecimenTable group(String label) {
    groups.add(new Table.Group(text(label), List.of(), List.of()));
    return this;
  }

  /** Adds a row to the last group. */
  public SpecimenTable row(String... cells) {
    Table.Group group = lastGroup();
    List<Table.Row> rows = new ArrayList<>(group.rows());
    rows.add(cells(cells));
    groups.set(groups.size() - 1, new Table.Group(group.label(), rows, group.subtotals()));
    return this;
  }

  /** Adds rows to the last group. */
  public SpecimenTable rows(List<Table.Row> rows) {
    Table.Group group = lastGroup();
    groups.set(groups.size() - 1, new Table.Group(group.label(), rows, group.subtotals()));
    return this;
  }

  /** Adds a row that sums up the last group. */
  public SpecimenTable subtotal(String... cells) {
    Table.Group group = lastGroup();
    groups.set(
        groups.size() - 1, new Table.Group(group.label(), group.rows(), List.of(cells(cells))));
    return this;
  }

  /** Adds a row that sums up the table. */
  public SpecimenTable total(String... cells) {
    totals.add(cells(cells));
    return this;
  }

  /** Adds a note. */
  public SpecimenTable note(String note) {
    notes.add(text(note));
    return this;
  }

  /** The table. */
  public Table build() {
    return new Table(Optional.empty(), caption, columns, rowHeads, groups, totals, notes);
  }

  /** A row of cells without any style. */
  public static Table.Row cells(String... cells) {
    return new Table.Row(Arrays.stream(cells).map(SpecimenTable::text).toList());
  }

  private Table.Group lastGroup() {
    if (groups.isEmpty()) {
      group("");
    }
    return groups.get(groups.size() - 1);
  }

  private static List<Inline> text(String text) {
    return text.isEmpty() ? List.of() : List.of(new Text(text));
  }
}
