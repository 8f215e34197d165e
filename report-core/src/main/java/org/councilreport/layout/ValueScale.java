package org.councilreport.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The scale of a chart's values, from tick to tick. Values are brought below 1 by a power of ten
 * before they are reckoned with, so that numbers of any size can be drawn.
 *
 * @param exponent the power of ten that values are divided by
 * @param multiple one step is this many
 * @param power powers of ten, after the division
 * @param first the lowest tick, in steps
 * @param last the highest tick, in steps
 */
record ValueScale(int exponent, int multiple, int power, long first, long last) {
  /** What is lost in reckoning with doubles. */
  private static final double HAIR = 1e-9;

  private static final int[] MULTIPLES = {1, 2, 5, 10};

  /**
   * A line on the scale.
   *
   * @param fraction where it is, from 0 to 1
   * @param label its number
   */
  record Tick(double fraction, String label) {}

  /** The power of ten that brings all of some values below 1. */
  static int exponent(Collection<BigDecimal> values) {
    return values.stream()
        .filter(value -> value.signum() != 0)
        .mapToInt(value -> value.precision() - value.scale())
        .max()
        .orElse(0);
  }

  /** A value divided by a power of ten. */
  static double scaled(BigDecimal value, int exponent) {
    return value.scaleByPowerOfTen(-exponent).doubleValue();
  }

  /**
   * The scale that holds some values.
   *
   * @param exponent the power of ten the range was divided by
   * @param range the least and the greatest
   * @param whole whether ticks must be whole numbers
   * @param steps how many steps there should be, about
   */
  static ValueScale of(int exponent, Range range, boolean whole, int steps) {
    double raw = (range.high() - range.low()) / steps;
    int power = (int) Math.floor(Math.log10(raw));
    int multiple = 10;
    for (int candidate : MULTIPLES) {
      if (candidate * Math.pow(10, power) >= raw * (1 - HAIR)) {
        multiple = candidate;
        break;
      }
    }
    if (whole && exponent + power < 0) {
      power = -exponent;
      multiple = 1;
    }
    double step = multiple * Math.pow(10, power);
    long first = (long) Math.floor(range.low() / step + HAIR);
    long last = (long) Math.ceil(range.high() / step - HAIR);
    return new ValueScale(exponent, multiple, power, first, Math.max(last, first + 1));
  }

  /**
   * The least and the greatest of what a scale must hold.
   *
   * @param low the least
   * @param high the greatest
   */
  record Range(double low, double high) {

    /** A range that is not empty and reaches to zero. */
    static Range withZero(double low, double high) {
      double bottom = Math.min(0, low);
      double top = Math.max(0, high);
      return bottom == top ? new Range(0, 1) : new Range(bottom, top);
    }

    /** A range that is not empty, and reaches to zero if zero is not far off. */
    static Range nearZero(double low, double high) {
      boolean far = (low > 0 && low > high / 2) || (high < 0 && high < low / 2);
      return far && high - low > Math.abs(high) * HAIR ? new Range(low, high) : withZero(low, high);
    }
  }

  /** Where a scaled value is, from 0 to 1. */
  double fraction(double scaled) {
    double step = multiple * Math.pow(10, power);
    return (scaled / step - first) / (last - first);
  }

  /** Where bars begin: at zero, or at the end of the scale that is nearest to it. */
  double base() {
    return Math.max(0, Math.min(1, fraction(0)));
  }

  /** What a number of steps comes to. */
  BigDecimal value(long steps) {
    return BigDecimal.valueOf(steps * multiple).scaleByPowerOfTen(power + exponent);
  }

  /** All lines, from the lowest. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (long step = first; step <= last; step++) {
      ticks.add(new Tick((double) (step - first) / (last - first), NumberText.of(value(step))));
    }
    return ticks;
  }
}
