package org.councilreport.layout;

import java.util.List;
import org.councilreport.text.TextLook;

/**
 * Makes a drawing smaller.
 *
 * @param by how many times
 */
record Reduction(double by) {

  /** A drawing made smaller, with all that is in it. */
  FigureBox.Drawn of(FigureBox.Drawn drawn) {
    List<PageItem> items = drawn.items().stream().map(this::of).toList();
    return new FigureBox.Drawn(drawn.width() / by, drawn.height() / by, items);
  }

  private PageItem of(PageItem item) {
    if (item instanceof PageItem.TextItem text) {
      TextLook look = text.look().scaled(1 / by);
      return new PageItem.TextItem(
          text.x() / by, text.baseline() / by, text.text(), look, text.marking());
    }
    if (item instanceof PageItem.RectangleItem rectangle) {
      return new PageItem.RectangleItem(
          of(rectangle.bounds()), rectangle.colour(), rectangle.marking());
    }
    if (item instanceof PageItem.LineItem line) {
      return new PageItem.LineItem(of(line.points()), of(line.stroke()), line.marking());
    }
    if (item instanceof PageItem.PolygonItem polygon) {
      return new PageItem.PolygonItem(of(polygon.corners()), polygon.colour(), polygon.marking());
    }
    throw new IllegalArgumentException("not a part of a drawing: " + item);
  }

  private Rectangle of(Rectangle place) {
    return new Rectangle(place.x() / by, place.y() / by, place.width() / by, place.height() / by);
  }

  private List<Point> of(List<Point> points) {
    return points.stream().map(point -> new Point(point.x() / by, point.y() / by)).toList();
  }

  private Stroke of(Stroke stroke) {
    List<Double> dashes = stroke.dashes().stream().map(length -> length / by).toList();
    return new Stroke(stroke.colour(), stroke.width() / by, dashes);
  }
}
