package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.tagging.StructureElement;

/**
 * A picture or a chart. It is never split: its drawing is made no higher than a page has room for.
 *
 * @param drawing what is seen
 * @param figure its element in the logical tree; empty for what only decorates
 * @param start what stands before it
 * @param spacing the space around it
 */
record FigureBox(Drawing drawing, Optional<StructureElement> figure, Start start, Spacing spacing)
    implements Box {

  /** Something drawn as wide as there is room for. */
  @FunctionalInterface
  interface Drawing {

    /** Draws it in a region no wider than this. */
    Drawn draw(double width);
  }

  /**
   * A drawing of known size.
   *
   * @param width how wide it is
   * @param height how high it is
   * @param items what is drawn, with places counted from its top left corner
   */
  record Drawn(double width, double height, List<PageItem> items) {
    Drawn {
      items = List.copyOf(items);
    }
  }

  /**
   * What stands before a box.
   *
   * @param indent how far it stands right of the region's left edge
   * @param labels the labels of list items that begin with it
   * @param spacing the measures of the labels' line
   */
  record Start(double indent, List<TextBox.Label> labels, TextBox.Spacing spacing) {
    Start {
      labels = List.copyOf(labels);
    }
  }

  /**
   * The measures above and below.
   *
   * @param before the least space above
   * @param after the least space below
   * @param keepWithNext whether its caption follows
   */
  record Spacing(double before, double after, boolean keepWithNext) {}

  @Override
  public Fit fit(Region region) {
    Drawn drawn = drawing.draw(region.width() - start.indent());
    if (!region.fresh() && !region.holds(drawn.height())) {
      return new Fit.None("a figure is not split");
    }
    List<PageItem> items = new ArrayList<>();
    for (TextBox.Label label : start.labels()) {
      TextBox.place(label.text().whole(), label.x(), 0, start.spacing(), items);
    }
    drawn.items().forEach(item -> items.add(item.translate(start.indent(), 0)));
    Rectangle area = new Rectangle(start.indent(), 0, drawn.width(), drawn.height());
    figure.ifPresent(element -> items.add(new PageItem.FigureItem(area, element)));
    return new Fit.Whole(new Fragment(drawn.height(), items));
  }

  @Override
  public double spaceBefore() {
    return spacing.before();
  }

  @Override
  public double spaceAfter() {
    return spacing.after();
  }

  @Override
  public boolean keepWithNext() {
    return spacing.keepWithNext();
  }
}
