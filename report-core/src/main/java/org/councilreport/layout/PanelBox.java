package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.style.Palette;
import org.councilreport.tagging.Artifact;

/**
 * Boxes on a light ground with a bar at its left, over as many pages as they take.
 *
 * @param boxes what is left of them
 * @param indent how far it stands right of the region's left edge
 * @param space the least space above and below
 * @param palette the colours
 */
record PanelBox(Remaining boxes, double indent, double space, Palette palette) implements Box {
  private static final double BAR = 3;

  /** How far its boxes stand from its other edges. */
  static final double PADDING = 8;

  /** How far its boxes stand right of its own left edge. */
  static final double INSET = BAR + PADDING;

  @Override
  public Fit fit(Region region) {
    Column column =
        new Column(
            new Region(region.width() - PADDING, region.height() - 2 * PADDING, region.fresh()));
    Remaining left = column.fill(boxes);
    Fragment inner = column.fragment();
    if (inner.height() == 0) {
      return new Fit.None("nothing in the panel fits");
    }
    Fragment panel = panel(inner, region.width());
    return left.isEmpty()
        ? new Fit.Whole(panel)
        : new Fit.Part(panel, new PanelBox(left, indent, space, palette));
  }

  private Fragment panel(Fragment inner, double width) {
    double height = inner.height() + 2 * PADDING;
    List<PageItem> items = new ArrayList<>();
    Rectangle ground = new Rectangle(indent + BAR, 0, width - indent - BAR, height);
    items.add(new PageItem.RectangleItem(ground, palette.panel(), Artifact.LAYOUT));
    Rectangle bar = new Rectangle(indent, 0, BAR, height);
    items.add(new PageItem.RectangleItem(bar, palette.bar(), Artifact.LAYOUT));
    inner.items().forEach(item -> items.add(item.translate(0, PADDING)));
    return new Fragment(height, items);
  }

  @Override
  public double spaceBefore() {
    return space;
  }

  @Override
  public double spaceAfter() {
    return space;
  }

  @Override
  public boolean keepWithNext() {
    return false;
  }

  @Override
  public boolean turned() {
    return !boxes.isEmpty() && boxes.turned();
  }
}
