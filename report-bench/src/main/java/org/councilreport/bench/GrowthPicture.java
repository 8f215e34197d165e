package org.councilreport.bench;

import java.util.List;
import java.util.Locale;

/** Curves on axes that are both logarithmic, where growth in proportion rises at 45 degrees. */
record GrowthPicture(List<Growth.Curve> curves) {
  private static final List<String> COLOURS = List.of("#1d4ed8", "#b45309", "#047857", "#9d174d");
  private static final int LEFT = 60;
  private static final int BOTTOM = 400;

  /** The width and height of a power of ten. */
  private static final int DECADE = 85;

  private static final int DECADES = 4;

  /** Sizes begin with 1, times with a tenth of a millisecond. */
  private static final double SHORTEST = 0.1;

  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 700 450\"");
    svg.append(" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n");
    svg.append("<title>Milliseconds to make a report, by its size</title>\n");
    for (int power = 0; power <= DECADES; power++) {
      double x = LEFT + DECADE * power;
      double y = BOTTOM - DECADE * power;
      long size = Math.round(Math.pow(10, power));
      add(svg, "<path d=\"M%.0f %d v-%d\" stroke=\"#ddd\"/>", x, BOTTOM, DECADE * DECADES);
      add(svg, "<path d=\"M%d %.0f h%d\" stroke=\"#ddd\"/>", LEFT, y, DECADE * DECADES);
      add(svg, "<text x=\"%.0f\" y=\"%d\">%d</text>", x - 8, BOTTOM + 18, size);
      add(svg, "<text x=\"%d\" y=\"%.0f\">%s ms</text>", 0, y + 4, label(size * SHORTEST));
    }
    add(svg, "<text x=\"%d\" y=\"%d\">pages, or rows</text>", LEFT + 140, BOTTOM + 40);
    for (int i = 0; i < curves.size(); i++) {
      curve(svg, curves.get(i), COLOURS.get(i % COLOURS.size()), 60 + 22 * i);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void curve(StringBuilder svg, Growth.Curve curve, String colour, int legend) {
    StringBuilder path = new StringBuilder();
    for (Growth.Point point : curve.points()) {
      path.append(path.isEmpty() ? 'M' : 'L');
      path.append(
          String.format(
              Locale.ROOT,
              "%.1f %.1f",
              LEFT + DECADE * Math.log10(point.size()),
              BOTTOM - DECADE * Math.log10(point.milliseconds() / SHORTEST)));
    }
    add(svg, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", path, colour);
    add(
        svg,
        "<text x=\"430\" y=\"%d\" fill=\"%s\">%s: power %.2f</text>",
        legend,
        colour,
        curve.name(),
        curve.exponent());
  }

  private static String label(double milliseconds) {
    return milliseconds < 1
        ? Double.toString(milliseconds)
        : Long.toString(Math.round(milliseconds));
  }

  private static void add(StringBuilder svg, String element, Object... values) {
    svg.append(String.format(Locale.ROOT, element, values)).append('\n');
  }
}
