package org.councilreport.writer.pdf;

import java.util.List;
import java.util.Optional;
import org.councilreport.layout.Page;
import org.councilreport.layout.PageItem;
import org.councilreport.layout.Point;
import org.councilreport.layout.Rectangle;
import org.councilreport.layout.Stroke;
import org.councilreport.style.Colour;
import org.councilreport.tagging.Artifact;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.Marking;
import org.councilreport.text.TextLook;
import org.jspecify.annotations.Nullable;

/** Draws one page's items, each in the brackets of its mark (ISO 32000-1, 14.6). */
final class PageContentWriter {
  private final Page page;
  private final ContentIndex.PageIndex index;
  private final EmbeddedFonts fonts;
  private final EmbeddedImages images;
  private final ContentStream stream = new ContentStream();
  private Optional<Marking> open = Optional.empty();
  private Optional<Colour> colour = Optional.empty();
  private Optional<Stroke> stroke = Optional.empty();
  private @Nullable EmbeddedFont font;
  private double size;

  /** Which item is drawn. */
  private int at;

  PageContentWriter(
      Page page, ContentIndex.PageIndex index, EmbeddedFonts fonts, EmbeddedImages images) {
    this.page = page;
    this.index = index;
    this.fonts = fonts;
    this.images = images;
  }

  /** The page's content stream. */
  PdfBytes write() {
    List<PageItem> items = page.items();
    for (at = 0; at < items.size(); at++) {
      PageItem item = items.get(at);
      if (item instanceof PageItem.TextItem text) {
        draw(text);
      } else if (item instanceof PageItem.TurnedTextItem text) {
        draw(text);
      } else if (item instanceof PageItem.RectangleItem rectangle) {
        draw(rectangle);
      } else if (item instanceof PageItem.PolygonItem polygon) {
        draw(polygon);
      } else if (item instanceof PageItem.LineItem line) {
        draw(line);
      } else if (item instanceof PageItem.ImageItem image) {
        draw(image);
      } else if (item instanceof PageItem.FigureItem figure) {
        index.add(figure);
      } else if (item instanceof PageItem.LinkItem link) {
        index.add(link);
      }
    }
    open.ifPresent(marking -> stream.endMarkedContent());
    stream.end();
    return stream.bytes();
  }

  private void draw(PageItem.TextItem item) {
    mark(item.marking(), item.baseline() - item.look().size());
    fill(item.look().colour());
    EmbeddedFont face = select(item.look());
    show(item.look(), face, item.text(), item.x(), page.height() - item.baseline());
  }

  private void show(TextLook look, EmbeddedFont face, String text, double x, double y) {
    if (look.rightToLeft()) {
      stream.shapedText(x, y, face, text);
    } else if (look.kerned()) {
      stream.kernedText(x, y, face, text);
    } else {
      stream.text(x, y, face, text);
    }
  }

  private void draw(PageItem.TurnedTextItem item) {
    mark(item.marking(), item.baseline() - item.look().size());
    fill(item.look().colour());
    EmbeddedFont face = select(item.look());
    stream.beginTurnedText(item.angle(), item.x(), page.height() - item.baseline());
    show(item.look(), face, item.text(), 0, 0);
    stream.endTurnedText();
  }

  private EmbeddedFont select(TextLook look) {
    EmbeddedFont face = fonts.font(look.face());
    if (face != font || look.size() != size) {
      stream.font(face.name(), look.size());
      font = face;
      size = look.size();
    }
    return face;
  }

  private void draw(PageItem.RectangleItem item) {
    Rectangle bounds = item.bounds();
    mark(item.marking(), bounds.y());
    fill(item.colour());
    stream.rectangle(
        bounds.x(), page.height() - bounds.y() - bounds.height(), bounds.width(), bounds.height());
  }

  private void draw(PageItem.PolygonItem item) {
    mark(item.marking(), top(item.corners()));
    fill(item.colour());
    path(item.corners());
    stream.fillPath();
  }

  private void draw(PageItem.LineItem item) {
    mark(item.marking(), top(item.points()));
    if (!stroke.equals(Optional.of(item.stroke()))) {
      stream.strokeColour(item.stroke().colour());
      stream.lineStyle(item.stroke().width(), item.stroke().dashes());
      stroke = Optional.of(item.stroke());
    }
    path(item.points());
    stream.strokePath();
  }

  private static double top(List<Point> points) {
    return points.stream().mapToDouble(Point::y).min().orElse(0);
  }

  private void path(List<Point> points) {
    Point first = points.get(0);
    stream.moveTo(first.x(), page.height() - first.y());
    points.stream().skip(1).forEach(point -> stream.lineTo(point.x(), page.height() - point.y()));
  }

  private void draw(PageItem.ImageItem item) {
    Rectangle bounds = item.bounds();
    mark(item.marking(), bounds.y());
    double bottom = page.height() - bounds.y() - bounds.height();
    stream.image(
        images.name(item.picture(), bounds),
        ImageMatrix.of(item.picture().orientation())
            .placed(bounds.x(), bottom, bounds.width(), bounds.height()));
  }

  /** Consecutive items with one mark share its brackets. */
  private void mark(Marking marking, double top) {
    if (open.isPresent() && open.get() == marking) {
      return;
    }
    open.ifPresent(previous -> stream.endMarkedContent());
    open = Optional.of(marking);
    if (marking instanceof MarkedContent content) {
      stream.beginMarkedContent(index.tag(content), index.add(content, top), isOnlyText(marking));
    } else {
      stream.beginArtifact(properties((Artifact) marking), isOnlyText(marking));
    }
  }

  /** Whether this item and those that share its brackets are level text. */
  private boolean isOnlyText(Marking marking) {
    List<PageItem> items = page.items();
    for (int i = at; i < items.size(); i++) {
      if (items.get(i) instanceof PageItem.Drawn drawn) {
        if (drawn.marking() != marking) {
          return true;
        }
        if (!(drawn instanceof PageItem.TextItem)) {
          return false;
        }
      }
    }
    return true;
  }

  /** ISO 32000-1, table 330. */
  private static String properties(Artifact artifact) {
    return switch (artifact) {
      case HEADER -> "/Type/Pagination/Subtype/Header";
      case FOOTER -> "/Type/Pagination/Subtype/Footer";
      case WATERMARK -> "/Type/Pagination/Subtype/Watermark";
      case LAYOUT -> "/Type/Layout";
    };
  }

  private void fill(Colour next) {
    if (colour.filter(next::equals).isEmpty()) {
      stream.fillColour(next);
      colour = Optional.of(next);
    }
  }
}
