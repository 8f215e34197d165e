package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.style.PageGeometry;

/**
 * Boxes onto pages. A box that keeps with the next is placed only together with at least the start
 * of the next; if both do not fit, the page is turned before the first of them.
 */
final class Paginator {
  private final PageGeometry upright;
  private final List<Body> pages = new ArrayList<>();
  private PageGeometry geometry;
  private List<PageItem> page = new ArrayList<>();
  private double filled;
  private double spaceBelow;

  /**
   * The text of a page.
   *
   * @param geometry the page
   * @param items what is on it, with places counted from the text's top left corner
   */
  record Body(PageGeometry geometry, List<PageItem> items) {}

  private Paginator(PageGeometry upright) {
    this.upright = upright;
    this.geometry = upright;
  }

  /**
   * Fills pages.
   *
   * @param boxes the flow
   * @param upright the page, as it is when no box asks for it to be turned
   * @return the text of each page; at least one page
   */
  static List<Body> pages(List<? extends Box> boxes, PageGeometry upright) {
    Paginator paginator = new Paginator(upright);
    int next = 0;
    while (next < boxes.size()) {
      int end = next;
      while (end < boxes.size() - 1 && boxes.get(end).keepWithNext()) {
        end++;
      }
      List<? extends Box> chain = boxes.subList(next, end + 1);
      paginator.lay(chain.get(chain.size() - 1).turned());
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
      Fit fit = box.fit(region(bottom, false));
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
      Fit fit = left.fit(region(top, fresh));
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

  private Region region(double top, boolean fresh) {
    return new Region(geometry.measure(), geometry.textHeight() - top, fresh);
  }

  /** Lays the page on its side or sets it up, which is a new page if something stands on it. */
  private void lay(boolean turned) {
    PageGeometry wanted = turned ? upright.turned() : upright;
    if (!wanted.equals(geometry) && filled > 0) {
      turn();
    }
    geometry = wanted;
  }

  private void add(Fragment fragment, double top) {
    fragment.items().forEach(item -> page.add(item.translate(0, top)));
    filled = top + fragment.height();
  }

  private void turn() {
    pages.add(new Body(geometry, page));
    page = new ArrayList<>();
    filled = 0;
    spaceBelow = 0;
  }
}
