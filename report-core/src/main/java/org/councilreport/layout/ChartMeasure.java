package org.councilreport.layout;

import java.math.BigDecimal;
import java.util.Set;

/**
 * How a chart is set on its page, for formats whose readers draw it themselves.
 *
 * @param height how high it is
 * @param sideways whether its bars lie
 * @param numbered whether each value's number is printed beside it, or in its part of a stack
 * @param small the values whose parts of stacks have no room for their numbers
 * @param low where the scale of its values begins
 * @param step from one of its lines to the next
 */
public record ChartMeasure(
    double height,
    boolean sideways,
    boolean numbered,
    Set<Value> small,
    BigDecimal low,
    BigDecimal step) {

  /**
   * A value.
   *
   * @param series the index of its series
   * @param category the index of its category
   */
  public record Value(int series, int category) {}

  /** Copies the set. */
  public ChartMeasure {
    small = Set.copyOf(small);
  }
}
