package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.style.Colour;
import org.councilreport.tagging.Artifact;
import org.councilreport.tagging.StructureElement;
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
    List<PageItem> items = new ArrayList<>(fragment.items());
    items.addAll(led);
    double left = words.indent();
    items.add(new PageItem.LinkItem(new Rectangle(left, 0, width - left, fragment.height()), link));
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
      Rectangle dot = new Rectangle(x, top + spacing.baseline() - DOT, DOT, DOT);
      items.add(new PageItem.RectangleItem(dot, lead.colour(), Artifact.LAYOUT));
    }
    TextBox.place(lead.page().whole(), number, top, spacing, items);
    return items;
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
