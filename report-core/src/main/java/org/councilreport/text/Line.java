package org.councilreport.text;

import java.util.List;

/**
 * A line of text.
 *
 * @param segments its parts, one for each run it takes from, from left to right
 * @param width the width of what is seen: without the spaces at its end
 * @param end where the next line starts, as an index into the paragraph's text
 */
public record Line(List<Segment> segments, double width, int end) {

  /** Copies the segments. */
  public Line {
    segments = List.copyOf(segments);
  }

  /**
   * The part of a run that stands on a line.
   *
   * @param run the run it comes from
   * @param text its characters; spaces at the line's end are among them, a line feed is not
   * @param x where it starts, from the line's left end, in points
   * @param width how wide it is, in points; without the spaces at the line's end
   */
  public record Segment(TextRun run, String text, double x, double width) {}
}
