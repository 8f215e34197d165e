package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.document.Chart;

/**
 * The names of a chart's series, each with its look; the name of an only series alone.
 *
 * @param chart the chart
 * @param looks the look of each series
 * @param text sets the names
 */
record ChartLegend(Chart chart, List<SeriesLook> looks, ChartText text) {
  private static final double SWATCH_HEIGHT = 9;
  private static final double GAP = 5;
  private static final double BETWEEN = 16;
  private static final double BELOW = 6;

  /** Draws it in rows of this width. */
  FigureBox.Drawn draw(double width) {
    List<PageItem> items = new ArrayList<>();
    double swatch = looks.size() == 1 ? 0 : swatchWidth() + GAP;
    double x = 0;
    double y = 0;
    for (SeriesLook look : looks) {
      String name = chart.series().get(look.index()).name();
      double needed = swatch + Math.min(text.width(name), width - swatch);
      if (x > 0 && x + needed > width) {
        x = 0;
        y += text.lineHeight();
      }
      if (swatch > 0) {
        items.addAll(swatch(look, x, y));
      }
      Point start = new Point(x + swatch, y);
      items.addAll(text.block(name, width - swatch, start, ChartText.Anchor.START));
      int more = text.lineCount(name, width - swatch) - 1;
      x = more > 0 ? width : x + needed + BETWEEN;
      y += more * text.lineHeight();
    }
    return new FigureBox.Drawn(width, y + text.lineHeight() + BELOW, items);
  }

  private double swatchWidth() {
    return chart.type() == Chart.Type.LINE ? 28 : 16;
  }

  private List<PageItem> swatch(SeriesLook look, double x, double y) {
    double top = y + (text.lineHeight() - SWATCH_HEIGHT) / 2;
    if (chart.type() != Chart.Type.LINE) {
      return look.bar(new Rectangle(x, top, swatchWidth(), SWATCH_HEIGHT));
    }
    double middle = top + SWATCH_HEIGHT / 2;
    List<PageItem> items = new ArrayList<>();
    items.addAll(look.line(List.of(new Point(x, middle), new Point(x + swatchWidth(), middle))));
    items.add(look.point(new Point(x + swatchWidth() / 2, middle)));
    return items;
  }
}
