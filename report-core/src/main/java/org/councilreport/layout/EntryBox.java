package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.style.Colour;
import org.councilreport.tagging.Artifact;
import org.councilreport.tagging.StructureElement;
import org.councilreport.text.Direction;
import org.councilreport.text.MeasuredText;

/**
 * An entry of a table of contents: its words, dots, and a page number at the right edge. All of it
 * answers to a click.
 *
 * @param words its words, or what is left of them
 * @param lead what follows them
 * @param link the entry's link
 */
record EntryBox(TextBox words, Lead lead, StructureElement link) implements Box {
  private static final double DOT = 0.9;
  private static final double DOT_DISTANCE = 5;

  /**
   * What leads from an entry to its page.
   *
   * @param page the number of the page
   * @param column how much room is kept for it
   * @param colour the colour of the dots
   */
  record Lead(MeasuredText page, double column, Colour colour) {}

  @Override
  public Fit fit(Region region) {
    double width = region.width() - lead.column();
    Fit fit = words.fit(new Region(width, region.height(), region.fresh()));
    if (fit instanceof Fit.Part part) {
      Box rest = new EntryBox((TextBox) part.rest(), lead, link);
      return new Fit.Part(linked(part.fragment(), List.of(), region.width()), rest);
    }
    return fit instanceof Fit.Whole whole
        ? new Fit.Whole(
            linked(whole.fragment(), led(whole.fragment(), region.width()), region.width()))
        : fit;
  }

  private Fragment linked(Fragment fragment, List<PageItem> led, double width) {
    double column = isFromTheRight() ? lead.column() : 0;
    List<PageItem> items = new ArrayList<>();
    fragment.items().forEach(item -> items.add(item.translate(column, 0)));
    items.addAll(led);
    double wide = width - words.indent();
    double left = seen(words.indent(), wide, width);
    items.add(new PageItem.LinkItem(new Rectangle(left, 0, wide, fragment.height()), link));
    return new Fragment(fragment.height(), items);
  }

  /** Dots from the end of the last line to the number, at the same places in every entry. */
  private List<PageItem> led(Fragment fragment, double width) {
    TextBox.Spacing spacing = words.spacing();
    double top = fragment.height() - spacing.lineHeight();
    double number = width - lead.page().width();
    double end = words.end(width - lead.column());
    List<PageItem> items = new ArrayList<>();
    double first = Math.ceil((end + DOT_DISTANCE) / DOT_DISTANCE) * DOT_DISTANCE;
    for (double x = first; x < number - DOT_DISTANCE; x += DOT_DISTANCE) {
      Rectangle dot = new Rectangle(seen(x, DOT, width), top + spacing.baseline() - DOT, DOT, DOT);
      items.add(new PageItem.RectangleItem(dot, lead.colour(), Artifact.LAYOUT));
    }
    double at = seen(number, lead.page().width(), width);
    TextBox.place(lead.page().whole(), at, top, spacing, items);
    return items;
  }

  private boolean isFromTheRight() {
    return words.text().direction() == Direction.RIGHT_TO_LEFT;
  }

  /** Where something begins that stands so far from where lines begin. */
  private double seen(double x, double wide, double width) {
    return isFromTheRight() ? width - x - wide : x;
  }

  @Override
  public double spaceBefore() {
    return words.spaceBefore();
  }

  @Override
  public double spaceAfter() {
    return words.spaceAfter();
  }

  @Override
  public boolean keepWithNext() {
    return false;
  }
}
