package org.councilreport.layout;

import java.util.List;

/**
 * How a table is set on its page.
 *
 * @param columns how wide each column is, from the first
 * @param onSide whether its page lies on its side
 * @param small whether its text is as small as text in tables gets
 */
public record TableMeasure(List<Double> columns, boolean onSide, boolean small) {

  /** Copies the columns. */
  public TableMeasure {
    columns = List.copyOf(columns);
  }

  /** The width of the table. */
  public double width() {
    return columns.stream().mapToDouble(column -> column).sum();
  }
}
