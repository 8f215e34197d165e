package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes onto pages. A box that keeps with the next is placed only together with at least the start
 * of the next; if both do not fit, the page is turned before the first of them.
 */
final class Paginator {
  private final double width;
  private final double height;
  private final List<List<PageItem>> pages = new ArrayList<>();
  private List<PageItem> page = new ArrayList<>();
  private double filled;
  private double spaceBelow;

  private Paginator(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * Fills pages.
   *
   * @param boxes the flow
   * @param width the width of the text on each page
   * @param height the height of the text on each page
   * @return the items of each page, with places counted from the text's top left corner; at least
   *     one page
   */
  static List<List<PageItem>> pages(List<? extends Box> boxes, double width, double height) {
    Paginator paginator = new Paginator(width, height);
    int next = 0;
    while (next < boxes.size()) {
      int end = next;
      while (end < boxes.size() - 1 && boxes.get(end).keepWithNext()) {
        end++;
      }
      List<? extends Box> chain = boxes.subList(next, end + 1);
      if (chain.size() > 1 && paginator.filled > 0 && !paginator.hasRoomForStartOf(chain)) {
        paginator.turn();
      }
      chain.forEach(paginator::place);
      next = end + 1;
    }
    paginator.turn();
    return paginator.pages;
  }

  /** Whether all of a chain's boxes fit on this page, the last of them at least in part. */
  private boolean hasRoomForStartOf(List<? extends Box> chain) {
    double bottom = filled;
    double below = spaceBelow;
    for (Box box : chain) {
      bottom += Math.max(below, box.spaceBefore());
      below = box.spaceAfter();
      Fit fit = box.fit(new Region(width, height - bottom, false));
      if (!(fit instanceof Fit.Whole whole)) {
        return fit instanceof Fit.Part && box == chain.get(chain.size() - 1);
      }
      bottom += whole.fragment().height();
    }
    return true;
  }

  private void place(Box box) {
    Box left = box;
    while (true) {
      boolean fresh = filled == 0;
      double top = fresh ? 0 : filled + Math.max(spaceBelow, left.spaceBefore());
      Fit fit = left.fit(new Region(width, height - top, fresh));
      if (fit instanceof Fit.Whole whole) {
        add(whole.fragment(), top);
        spaceBelow = left.spaceAfter();
        return;
      }
      if (fit instanceof Fit.Part part) {
        add(part.fragment(), top);
        left = part.rest();
      }
      turn();
    }
  }

  private void add(Fragment fragment, double top) {
    fragment.items().forEach(item -> page.add(item.translate(0, top)));
    filled = top + fragment.height();
  }

  private void turn() {
    pages.add(page);
    page = new ArrayList<>();
    filled = 0;
    spaceBelow = 0;
  }
}
