package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilreport.layout.ChartText.Anchor;

/**
 * The lines of a chart, interrupted where a value is missing. An only line has its numbers at its
 * points where they have room.
 *
 * @param data the values
 * @param looks the look of each series
 * @param text sets the numbers
 */
record ChartLines(ChartData data, List<SeriesLook> looks, ChartText text) {
  private static final double GAP = 6;

  /** From a point to its number. */
  private static final double RADIUS = 5;

  /** Whether each point has room for its number. */
  boolean hasRoomForNumbers(double slot) {
    double widest = data.labels().stream().mapToDouble(text::width).max().orElse(0);
    return looks.size() == 1 && widest + GAP <= slot;
  }

  /** Draws them. */
  List<PageItem> draw(Plot plot, boolean numbers) {
    List<PageItem> items = new ArrayList<>();
    for (SeriesLook look : looks) {
      List<Optional<Point>> points =
          IntStream.range(0, plot.categories())
              .mapToObj(category -> point(plot, look.index(), category))
              .toList();
      stretches(points).forEach(stretch -> items.addAll(look.line(stretch)));
      for (int i = 0; numbers && i < points.size(); i++) {
        items.addAll(number(points, i, data.label(look.index(), i)));
      }
      points.forEach(point -> point.map(look::point).ifPresent(items::add));
    }
    return items;
  }

  private Optional<Point> point(Plot plot, int series, int category) {
    return data.value(series, category)
        .map(value -> plot.at(category + 0.5, plot.scale().fraction(value)));
  }

  /** Cuts where there is no point. */
  private static List<List<Point>> stretches(List<Optional<Point>> points) {
    List<List<Point>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
    for (Optional<Point> point : points) {
      point.ifPresentOrElse(
          stretches.get(stretches.size() - 1)::add, () -> stretches.add(new ArrayList<>()));
    }
    return stretches;
  }

  /** A number above its point, or below it where the line comes from above. */
  private List<PageItem> number(List<Optional<Point>> points, int index, String label) {
    if (points.get(index).isEmpty()) {
      return List.of();
    }
    Point at = points.get(index).get();
    double rise =
        IntStream.of(index - 1, index + 1)
            .filter(neighbour -> neighbour >= 0 && neighbour < points.size())
            .mapToObj(points::get)
            .flatMap(Optional::stream)
            .mapToDouble(neighbour -> at.y() - neighbour.y())
            .sum();
    double top = rise > 0 ? at.y() + RADIUS : at.y() - RADIUS - text.lineHeight();
    return text.number(label, new Point(at.x(), top), Anchor.MIDDLE);
  }
}
