package org.councilreport.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.councilreport.document.Chart;

/**
 * A chart's values, all divided by one power of ten.
 *
 * @param chart the chart
 * @param exponent the power
 */
record ChartData(Chart chart, int exponent) {

  /**
   * A bar.
   *
   * @param category which category it belongs to
   * @param series which series
   * @param lane which place it has beside the other bars of its category
   * @param from where it begins, divided
   * @param to where it ends, divided
   * @param label its number
   */
  record Bar(int category, int series, int lane, double from, double to, String label) {}

  static ChartData of(Chart chart) {
    return new ChartData(chart, ValueScale.exponent(values(chart).toList()));
  }

  private static Stream<BigDecimal> values(Chart chart) {
    return chart.series().stream().flatMap(row -> row.values().stream().flatMap(Optional::stream));
  }

  boolean isStacked() {
    return chart.type() == Chart.Type.STACKED;
  }

  /** How many bars stand beside each other. */
  int lanes() {
    return isStacked() ? 1 : chart.series().size();
  }

  /** A value, divided. */
  Optional<Double> value(int series, int category) {
    return chart
        .series()
        .get(series)
        .values()
        .get(category)
        .map(value -> ValueScale.scaled(value, exponent));
  }

  /** A value's number; empty where there is none. */
  String label(int series, int category) {
    return chart.series().get(series).values().get(category).map(NumberText::of).orElse("");
  }

  /** The numbers of all values. */
  List<String> labels() {
    return values(chart).map(NumberText::of).toList();
  }

  boolean hasNegative() {
    return values(chart).anyMatch(value -> value.signum() < 0);
  }

  /** The scale of the values. */
  ValueScale scale(int steps) {
    boolean whole = values(chart).allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    return ValueScale.of(exponent, range(), whole, steps);
  }

  private ValueScale.Range range() {
    double[] ends =
        chart.type() == Chart.Type.LINE
            ? values(chart).mapToDouble(value -> ValueScale.scaled(value, exponent)).toArray()
            : bars().stream().mapToDouble(Bar::to).toArray();
    double low = DoubleStream.of(ends).min().orElse(0);
    double high = DoubleStream.of(ends).max().orElse(0);
    return chart.type() == Chart.Type.LINE
        ? ValueScale.Range.nearZero(low, high)
        : ValueScale.Range.withZero(low, high);
  }

  /** A bar for each value; stacked ones stand on each other, those below zero on their own side. */
  List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (int category = 0; category < chart.categories().size(); category++) {
      double above = 0;
      double below = 0;
      for (int series = 0; series < chart.series().size(); series++) {
        Optional<Double> value = value(series, category);
        if (value.isEmpty()) {
          continue;
        }
        double size = value.get();
        double from = 0;
        if (isStacked()) {
          from = size < 0 ? below : above;
          below += Math.min(0, size);
          above += Math.max(0, size);
        }
        int lane = isStacked() ? 0 : series;
        bars.add(new Bar(category, series, lane, from, from + size, label(series, category)));
      }
    }
    return bars;
  }
}
