package org.councilreport.layout;

import java.math.BigDecimal;

/**
 * How a chart is set on its page, for formats whose readers draw it themselves.
 *
 * @param height how high it is
 * @param sideways whether its bars lie
 * @param numbered whether each value's number is printed beside it
 * @param low where the scale of its values begins
 * @param step from one of its lines to the next
 */
public record ChartMeasure(
    double height, boolean sideways, boolean numbered, BigDecimal low, BigDecimal step) {}
