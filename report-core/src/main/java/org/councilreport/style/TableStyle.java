package org.councilreport.style;

/**
 * How tables look, beside their text: lines between the rows, none between the columns.
 *
 * @param rule the colour of the lines
 * @param shade the colour behind the head
 * @param padding the space between a cell's edges and its text
 */
public record TableStyle(Colour rule, Colour shade, double padding) {

  /** How thick the lines between rows are. */
  public static final double THIN = 0.5;

  /** How thick the lines around the head and above the totals are. */
  public static final double STRONG = 1;
}
