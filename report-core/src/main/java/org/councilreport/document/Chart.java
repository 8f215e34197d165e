package org.councilreport.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart. Its data always stand in a table as well, which follows it in the document.
 *
 * @param id what references call it
 * @param type how the values are drawn
 * @param caption its caption; never empty
 * @param summary what it shows, in words: its text alternative
 * @param categories the names along its axis, in order
 * @param series the rows of values, each of which has a value for each category
 */
public record Chart(
    Optional<String> id,
    Type type,
    List<Inline> caption,
    String summary,
    List<String> categories,
    List<Series> series)
    implements Block {

  /** How values are drawn. */
  public enum Type {
    /** Bars from left to right. */
    BAR,
    /** Bars from the foot up. */
    COLUMN,
    /** Columns on top of each other. */
    STACKED,
    /** Points joined by lines. */
    LINE
  }

  /**
   * A row of values.
   *
   * @param name what they are
   * @param values one for each category; empty where there is none
   */
  public record Series(String name, List<Optional<BigDecimal>> values) {

    /** Copies the values. */
    public Series {
      values = List.copyOf(values);
    }
  }

  /** Copies the lists and checks that every series has a value for each category. */
  public Chart {
    caption = List.copyOf(caption);
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series row : series) {
      if (row.values().size() != categories.size()) {
        throw new IllegalArgumentException(
            row.values().size() + " values for " + categories.size() + " categories");
      }
    }
    if (caption.isEmpty() || summary.isBlank() || categories.isEmpty() || series.isEmpty()) {
      throw new IllegalArgumentException("a chart without caption, summary or values");
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
