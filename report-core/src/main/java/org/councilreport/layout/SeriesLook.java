package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.councilreport.style.ChartStyle;
import org.councilreport.style.Colour;
import org.councilreport.tagging.Marking;

/**
 * How one series of a chart is told from the others: by colour, and without it by its pattern, or
 * by its dashes and the shape of its points.
 *
 * @param index which series, from 0
 * @param style the chart's colours
 * @param marking the chart's mark
 */
record SeriesLook(int index, ChartStyle style, Marking marking) {
  private static final double RADIUS = 3.5;
  private static final double LINE_WIDTH = 1.75;
  private static final double EDGE = 0.75;

  private static final List<Hatching> PATTERNS = List.of(Hatching.values());

  private static final List<List<Double>> DASHES =
      List.of(
          List.of(),
          List.of(7.0, 3.0),
          List.of(2.0, 2.0),
          List.of(9.0, 3.0, 2.0, 3.0),
          List.of(4.0, 2.0),
          List.of(12.0, 4.0));

  /** Corners of points: a disc, a square, a triangle, a diamond, a triangle upside down. */
  private static final List<List<Point>> SHAPES =
      List.of(
          polygon(16, 0, 1),
          polygon(4, 0.125, 1.25),
          polygon(3, 0, 1.3),
          polygon(4, 0, 1.35),
          polygon(3, 0.5, 1.3));

  /** Corners at equal distances on a circle; the first at so many turns from its top. */
  private static List<Point> polygon(int corners, double turn, double radius) {
    return IntStream.range(0, corners)
        .mapToDouble(corner -> 2 * Math.PI * ((double) corner / corners + turn))
        .mapToObj(
            angle ->
                new Point(RADIUS * radius * Math.sin(angle), -RADIUS * radius * Math.cos(angle)))
        .toList();
  }

  private Colour colour() {
    return style.series().get(index % style.series().size());
  }

  /** Differs from the last round's when the colours begin anew. */
  private int round() {
    return index + index / style.series().size();
  }

  /** A bar, with the series's pattern on it. */
  List<PageItem> bar(Rectangle bounds) {
    List<PageItem> items = new ArrayList<>();
    items.add(new PageItem.RectangleItem(bounds, colour(), marking));
    List<List<Point>> lines = PATTERNS.get(round() % PATTERNS.size()).lines(bounds);
    Stroke white = Stroke.solid(new Colour(0xFFFFFF), EDGE);
    lines.forEach(line -> items.add(new PageItem.LineItem(line, white, marking)));
    if (!lines.isEmpty()) {
      items.add(edge(bounds));
    }
    return items;
  }

  private PageItem edge(Rectangle bounds) {
    double in = EDGE / 2;
    double left = bounds.x() + in;
    double top = bounds.y() + in;
    double right = bounds.x() + bounds.width() - in;
    double bottom = bounds.y() + bounds.height() - in;
    return new PageItem.LineItem(
        List.of(
            new Point(left, top),
            new Point(right, top),
            new Point(right, bottom),
            new Point(left, bottom),
            new Point(left, top)),
        Stroke.solid(colour(), EDGE),
        marking);
  }

  /** The line through some points; nothing for fewer than two. */
  List<PageItem> line(List<Point> points) {
    if (points.size() < 2) {
      return List.of();
    }
    Stroke stroke = new Stroke(colour(), LINE_WIDTH, DASHES.get(round() % DASHES.size()));
    return List.of(new PageItem.LineItem(points, stroke, marking));
  }

  /** The shape that marks a point. */
  PageItem point(Point at) {
    List<Point> corners =
        SHAPES.get(round() % SHAPES.size()).stream()
            .map(corner -> corner.translate(at.x(), at.y()))
            .toList();
    return new PageItem.PolygonItem(corners, colour(), marking);
  }
}
