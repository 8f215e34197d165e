package org.councilreport.writer.html;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.layout.PageItem;
import org.councilreport.layout.Point;
import org.councilreport.layout.Rectangle;
import org.councilreport.layout.Stroke;
import org.councilreport.style.Colour;
import org.councilreport.text.TextLook;

/**
 * Writes what is drawn in a chart as SVG (SVG 2).
 *
 * @param draft the file
 */
record Svg(Draft draft) {
  /** Writes text, rectangles, polygons and lines, of which charts are made, in turn. */
  void write(List<PageItem> items) {
    for (PageItem item : items) {
      if (item instanceof PageItem.TextItem text) {
        write(text);
      } else if (item instanceof PageItem.RectangleItem rectangle) {
        write(rectangle);
      } else if (item instanceof PageItem.PolygonItem polygon) {
        String ink = graphic(polygon.colour());
        draft.html().start("polygon", "class", ink, "points", points(polygon.corners())).end();
      } else if (item instanceof PageItem.LineItem line) {
        write(line);
      } else {
        throw new IllegalArgumentException("not in charts: " + item);
      }
      draft.html().line();
    }
  }

  private void write(PageItem.TextItem item) {
    TextLook look = item.look();
    List<String> attributes = new ArrayList<>();
    add(attributes, "class", draft.inks().of(look.colour(), Scheme.TEXT));
    add(attributes, "x", Decimals.of(item.x()));
    add(attributes, "y", Decimals.of(item.baseline()));
    add(attributes, "font-size", Decimals.of(look.size()));
    if (look.face().bold()) {
      add(attributes, "font-weight", "bold");
    }
    if (look.face().italic()) {
      add(attributes, "font-style", "italic");
    }
    draft.html().element("text", item.text(), attributes.toArray(String[]::new));
  }

  private void write(PageItem.RectangleItem item) {
    Rectangle bounds = item.bounds();
    draft
        .html()
        .start(
            "rect",
            "class",
            graphic(item.colour()),
            "x",
            Decimals.of(bounds.x()),
            "y",
            Decimals.of(bounds.y()),
            "width",
            Decimals.of(bounds.width()),
            "height",
            Decimals.of(bounds.height()))
        .end();
  }

  private void write(PageItem.LineItem item) {
    Stroke stroke = item.stroke();
    List<String> attributes = new ArrayList<>();
    add(attributes, "class", graphic(stroke.colour()));
    add(attributes, "points", points(item.points()));
    add(attributes, "stroke-width", Decimals.of(stroke.width()));
    if (!stroke.dashes().isEmpty()) {
      StringBuilder dashes = new StringBuilder();
      stroke.dashes().forEach(dash -> Decimals.append(dashes, dash).append(' '));
      add(attributes, "stroke-dasharray", dashes.toString().strip());
    }
    draft.html().start("polyline", attributes.toArray(String[]::new)).end();
  }

  /** What shows values stands out; the lines behind them and the ground of numbers need not. */
  private String graphic(Colour colour) {
    boolean values = draft.theme().chart().series().contains(colour);
    return draft.inks().of(colour, values ? Scheme.GRAPHIC : 1);
  }

  private static String points(List<Point> points) {
    StringBuilder text = new StringBuilder();
    for (Point point : points) {
      Decimals.append(text, point.x()).append(',');
      Decimals.append(text, point.y()).append(' ');
    }
    return text.toString().strip();
  }

  private static void add(List<String> attributes, String name, String value) {
    attributes.add(name);
    attributes.add(value);
  }
}
