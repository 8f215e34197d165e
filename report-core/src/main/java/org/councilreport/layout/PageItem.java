package org.councilreport.layout;

import java.util.List;
import org.councilreport.document.Picture;
import org.councilreport.style.Colour;
import org.councilreport.tagging.Marking;
import org.councilreport.tagging.StructureElement;
import org.councilreport.text.TextLook;

/** Something at a place on a page. */
public sealed interface PageItem {

  /** The same item moved right and down. */
  PageItem translate(double dx, double dy);

  /** What is drawn, which is always marked as content or as an artifact. */
  sealed interface Drawn extends PageItem {
    /** What it is in the logical tree. */
    Marking marking();
  }

  /**
   * Text on one baseline.
   *
   * @param x its left end
   * @param baseline the baseline's y
   * @param text the characters
   * @param look how they are set
   * @param marking what it is in the logical tree
   */
  record TextItem(double x, double baseline, String text, TextLook look, Marking marking)
      implements Drawn {
    @Override
    public TextItem translate(double dx, double dy) {
      return new TextItem(x + dx, baseline + dy, text, look, marking);
    }
  }

  /**
   * Text on a slanting baseline.
   *
   * @param x the baseline's start
   * @param baseline the y of the baseline's start
   * @param angle how far the baseline is turned, in radians against the clock
   * @param text the characters
   * @param look how they are set
   * @param marking what it is in the logical tree
   */
  record TurnedTextItem(
      double x, double baseline, double angle, String text, TextLook look, Marking marking)
      implements Drawn {
    @Override
    public TurnedTextItem translate(double dx, double dy) {
      return new TurnedTextItem(x + dx, baseline + dy, angle, text, look, marking);
    }
  }

  /**
   * A filled rectangle, such as an underline.
   *
   * @param bounds where it is
   * @param colour its colour
   * @param marking what it is in the logical tree
   */
  record RectangleItem(Rectangle bounds, Colour colour, Marking marking) implements Drawn {
    @Override
    public RectangleItem translate(double dx, double dy) {
      return new RectangleItem(bounds.translate(dx, dy), colour, marking);
    }
  }

  /**
   * The area of a link that answers to a click; a link over several lines has several.
   *
   * @param bounds where it is
   * @param link the link's element in the logical tree
   */
  record LinkItem(Rectangle bounds, StructureElement link) implements PageItem {
    @Override
    public LinkItem translate(double dx, double dy) {
      return new LinkItem(bounds.translate(dx, dy), link);
    }
  }

  /**
   * A filled polygon.
   *
   * @param corners its corners, in turn
   * @param colour its colour
   * @param marking what it is in the logical tree
   */
  record PolygonItem(List<Point> corners, Colour colour, Marking marking) implements Drawn {

    /** Copies the corners. */
    public PolygonItem {
      corners = List.copyOf(corners);
    }

    @Override
    public PolygonItem translate(double dx, double dy) {
      return new PolygonItem(moved(corners, dx, dy), colour, marking);
    }
  }

  /**
   * A line from point to point.
   *
   * @param points the points, at least two
   * @param stroke how it is drawn
   * @param marking what it is in the logical tree
   */
  record LineItem(List<Point> points, Stroke stroke, Marking marking) implements Drawn {

    /** Copies the points. */
    public LineItem {
      points = List.copyOf(points);
    }

    @Override
    public LineItem translate(double dx, double dy) {
      return new LineItem(moved(points, dx, dy), stroke, marking);
    }
  }

  /**
   * A picture.
   *
   * @param bounds where it is
   * @param picture the picture
   * @param marking what it is in the logical tree
   */
  record ImageItem(Rectangle bounds, Picture picture, Marking marking) implements Drawn {
    @Override
    public ImageItem translate(double dx, double dy) {
      return new ImageItem(bounds.translate(dx, dy), picture, marking);
    }
  }

  /**
   * The area that a figure takes (ISO 32000-1, table 344: BBox).
   *
   * @param bounds where it is
   * @param figure the figure's element in the logical tree
   */
  record FigureItem(Rectangle bounds, StructureElement figure) implements PageItem {
    @Override
    public FigureItem translate(double dx, double dy) {
      return new FigureItem(bounds.translate(dx, dy), figure);
    }
  }

  private static List<Point> moved(List<Point> points, double dx, double dy) {
    return points.stream().map(point -> point.translate(dx, dy)).toList();
  }
}
