package org.councilreport.model;

import java.util.List;
import java.util.Optional;

/**
 * A chart.
 *
 * @param id what references call it
 * @param type how its values are drawn
 * @param caption its caption
 * @param summary what it shows, in words, for those who do not see it
 * @param categories the names along its axis
 * @param series its rows of values
 */
public record ChartContent(
    Optional<String> id,
    Type type,
    InlineMarkdown caption,
    Optional<String> summary,
    List<Label> categories,
    List<Series> series)
    implements ContentItem {

  /** How values are drawn. */
  public enum Type implements Term {
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
   * @param values one for each category
   */
  public record Series(Label name, List<Amount> values) {

    /** Copies the values. */
    public Series {
      values = List.copyOf(values);
    }
  }

  /** Copies the lists. */
  public ChartContent {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  @Override
  public String key() {
    return "chart";
  }
}
