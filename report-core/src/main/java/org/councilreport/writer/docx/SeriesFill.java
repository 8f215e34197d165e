package org.councilreport.writer.docx;

import java.util.List;
import org.councilreport.style.ChartStyle;

/**
 * How the series of a chart are told from each other: by colour, and without it by patterns, or by
 * dashes and the shapes of points.
 *
 * @param xml the chart
 * @param style the colours
 */
record SeriesFill(WordprocessingXml xml, ChartStyle style) {
  private static final int LINE_WIDTH = 22_225;

  /** Patterns in the order in which series take them; the first is none. */
  private static final List<String> PATTERNS =
      List.of("", "wdUpDiag", "narHorz", "wdDnDiag", "diagCross", "narVert");

  private static final List<String> DASHES =
      List.of("solid", "dash", "sysDot", "dashDot", "sysDash", "lgDash");

  private static final List<String> POINTS =
      List.of("circle", "square", "triangle", "diamond", "x");

  /** Fills the bars of a series. */
  void bar(int series) {
    String pattern = PATTERNS.get(round(series) % PATTERNS.size());
    xml.start("c:spPr");
    if (pattern.isEmpty()) {
      solid(series);
    } else {
      xml.start("a:pattFill", "prst", pattern).start("a:fgClr").value("a:srgbClr", "FFFFFF").end();
      xml.start("a:bgClr").value("a:srgbClr", colour(series)).end().end();
    }
    xml.start("a:ln", "w", "9525");
    solid(series);
    xml.end().end();
  }

  /** Draws the line of a series, and its points. */
  void line(int series) {
    xml.start("c:spPr").start("a:ln", "w", Integer.toString(LINE_WIDTH));
    solid(series);
    xml.value("a:prstDash", DASHES.get(round(series) % DASHES.size())).end().end();
    xml.start("c:marker").value("c:symbol", POINTS.get(round(series) % POINTS.size()));
    xml.value("c:size", 7).start("c:spPr");
    solid(series);
    xml.start("a:ln", "w", "9525");
    solid(series);
    xml.end().end().end();
  }

  private void solid(int series) {
    xml.start("a:solidFill").value("a:srgbClr", colour(series)).end();
  }

  private String colour(int series) {
    return style.series().get(series % style.series().size()).hex();
  }

  /** Differs from the last round's when the colours begin anew. */
  private int round(int series) {
    return series + series / style.series().size();
  }
}
