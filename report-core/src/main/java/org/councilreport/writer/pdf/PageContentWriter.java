package org.councilreport.writer.pdf;

import java.util.Optional;
import org.councilreport.layout.Page;
import org.councilreport.layout.PageItem;
import org.councilreport.layout.Rectangle;
import org.councilreport.style.Colour;
import org.councilreport.tagging.Artifact;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.Marking;

/** Draws one page's items, each in the brackets of its mark (ISO 32000-1, 14.6). */
final class PageContentWriter {
  private final Page page;
  private final ContentIndex.PageIndex index;
  private final EmbeddedFonts fonts;
  private final ContentStream stream = new ContentStream();
  private Optional<Marking> open = Optional.empty();
  private Optional<Colour> colour = Optional.empty();
  private String font = "";

  PageContentWriter(Page page, ContentIndex.PageIndex index, EmbeddedFonts fonts) {
    this.page = page;
    this.index = index;
    this.fonts = fonts;
  }

  /** The page's content stream. */
  byte[] write() {
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.TextItem text) {
        draw(text);
      } else if (item instanceof PageItem.RectangleItem rectangle) {
        draw(rectangle);
      } else if (item instanceof PageItem.LinkItem link) {
        index.add(link);
      }
    }
    open.ifPresent(marking -> stream.endMarkedContent());
    return stream.bytes();
  }

  private void draw(PageItem.TextItem item) {
    mark(item.marking(), item.baseline() - item.look().size());
    fill(item.look().colour());
    EmbeddedFont face = fonts.font(item.look().face());
    stream.beginText();
    String selected = face.name() + " " + item.look().size();
    if (!selected.equals(font)) {
      stream.font(face.name(), item.look().size());
      font = selected;
    }
    stream.text(item.x(), page.height() - item.baseline(), face.encode(item.text()));
    stream.endText();
  }

  private void draw(PageItem.RectangleItem item) {
    Rectangle bounds = item.bounds();
    mark(item.marking(), bounds.y());
    fill(item.colour());
    stream.rectangle(
        bounds.x(), page.height() - bounds.y() - bounds.height(), bounds.width(), bounds.height());
  }

  /** Consecutive items with one mark share its brackets. */
  private void mark(Marking marking, double top) {
    if (open.isPresent() && open.get() == marking) {
      return;
    }
    open.ifPresent(previous -> stream.endMarkedContent());
    open = Optional.of(marking);
    if (marking instanceof MarkedContent content) {
      stream.beginMarkedContent(index.owner(content).type().tag(), index.add(content, top));
    } else {
      stream.beginArtifact(properties((Artifact) marking));
    }
  }

  /** ISO 32000-1, table 330. */
  private static String properties(Artifact artifact) {
    return switch (artifact) {
      case HEADER -> "/Type /Pagination /Subtype /Header";
      case FOOTER -> "/Type /Pagination /Subtype /Footer";
      case WATERMARK -> "/Type /Pagination /Subtype /Watermark";
      case LAYOUT -> "/Type /Layout";
    };
  }

  private void fill(Colour next) {
    if (!colour.equals(Optional.of(next))) {
      stream.fillColour(next);
      colour = Optional.of(next);
    }
  }
}
