package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.layout.ChartText.Anchor;

/**
 * The lines of a chart, interrupted where a value is missing. An only line has its numbers above
 * its points where they have room.
 *
 * @param data the values
 * @param looks the look of each series
 * @param text sets the numbers
 */
record ChartLines(ChartData data, List<SeriesLook> looks, ChartText text) {
  private static final double GAP = 6;

  /** Whether each point has room for its number. */
  boolean hasRoomForNumbers(double slot) {
    double widest = data.labels().stream().mapToDouble(text::width).max().orElse(0);
    return looks.size() == 1 && widest + GAP <= slot;
  }

  /** Draws them. */
  List<PageItem> draw(Plot plot, boolean numbers) {
    List<PageItem> items = new ArrayList<>();
    for (SeriesLook look : looks) {
      List<Point> stretch = new ArrayList<>();
      List<PageItem> points = new ArrayList<>();
      for (int category = 0; category < plot.categories(); category++) {
        Optional<Double> value = data.value(look.index(), category);
        if (value.isEmpty()) {
          items.addAll(look.line(stretch));
          stretch.clear();
          continue;
        }
        Point point = plot.at(category + 0.5, plot.scale().fraction(value.get()));
        stretch.add(point);
        points.add(look.point(point));
        if (numbers) {
          Point top = new Point(point.x(), point.y() - GAP - text.lineHeight());
          points.addAll(text.line(data.label(look.index(), category), top, Anchor.MIDDLE));
        }
      }
      items.addAll(look.line(stretch));
      items.addAll(points);
    }
    return items;
  }
}
