package org.councilreport.model;

import java.util.List;
import java.util.Optional;

/**
 * A table. It has a head, and no merged cells.
 *
 * @param id what references call it
 * @param caption its caption
 * @param columns its columns, from the first
 * @param rowHeads whether the first cell of each row heads the row
 * @param rows its rows, where they stand in no groups
 * @param groups its rows in groups
 * @param totals the row that sums up the whole table; empty for none
 * @param notes what stands below it
 */
public record TableContent(
    Optional<String> id,
    InlineMarkdown caption,
    List<Column> columns,
    boolean rowHeads,
    List<List<InlineMarkdown>> rows,
    List<Group> groups,
    List<InlineMarkdown> totals,
    List<InlineMarkdown> notes)
    implements ContentItem {

  /** Copies the lists. */
  public TableContent {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    groups = List.copyOf(groups);
    totals = List.copyOf(totals);
    notes = List.copyOf(notes);
  }

  /**
   * A column.
   *
   * @param header what heads it
   * @param type what its cells hold
   * @param align where its text stands; as its type asks, when absent
   * @param unit what its values are counted in
   */
  public record Column(Label header, Type type, Optional<Align> align, Optional<Label> unit) {}

  /** What the cells of a column hold. */
  public enum Type implements Term {
    /** Words. */
    TEXT,
    /** Numbers. */
    NUMBER,
    /** Sums of money. */
    MONEY,
    /** Percentages. */
    PERCENT,
    /** Dates. */
    DATE
  }

  /** Where the text of a column stands. */
  public enum Align implements Term {
    /** Where lines begin. */
    START,
    /** In the middle. */
    CENTRE,
    /** Where lines end. */
    END
  }

  /**
   * Rows that belong together.
   *
   * @param label what heads them
   * @param rows the rows
   * @param subtotal the row that sums them up; empty for none
   */
  public record Group(Label label, List<List<InlineMarkdown>> rows, List<InlineMarkdown> subtotal) {

    /** Copies the lists. */
    public Group {
      rows = rows.stream().map(List::copyOf).toList();
      subtotal = List.copyOf(subtotal);
    }
  }

  @Override
  public String key() {
    return "table";
  }
}
