package org.councilreport.layout;

import java.util.List;
import org.councilreport.style.Colour;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width how thick it is
 * @param dashes the lengths of its dashes and gaps, in turn; empty for a line without gaps
 */
public record Stroke(Colour colour, double width, List<Double> dashes) {

  /** Copies the dashes. */
  public Stroke {
    dashes = List.copyOf(dashes);
  }

  /** A line without gaps. */
  static Stroke solid(Colour colour, double width) {
    return new Stroke(colour, width, List.of());
  }
}
