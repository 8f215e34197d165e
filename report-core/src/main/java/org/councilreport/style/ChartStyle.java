package org.councilreport.style;

import java.util.List;

/**
 * How charts look, beside their text.
 *
 * @param series the colours of the series, in turn; charts with more series than colours go through
 *     them again with other patterns
 * @param rule the colour of the lines behind the values
 */
public record ChartStyle(List<Colour> series, Colour rule) {

  /** Copies the colours and checks that there is one. */
  public ChartStyle {
    series = List.copyOf(series);
    if (series.isEmpty()) {
      throw new IllegalArgumentException("no colour for a series");
    }
  }
}
