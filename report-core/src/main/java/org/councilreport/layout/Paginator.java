package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Theme;

/** Boxes onto pages. */
final class Paginator {
  private Paginator() {}

  /**
   * The text of a page.
   *
   * @param geometry the page
   * @param items what is on it, with places counted from the text's top left corner
   */
  record Body(PageGeometry geometry, List<PageItem> items) {}

  /**
   * Fills pages, as many as the flow and its footnotes take.
   *
   * @param flow the flow
   * @param theme the page, as it is when no box asks for it to be turned, and the colours
   * @return the text of each page; at least one page
   */
  static List<Body> pages(Flow flow, Theme theme) {
    List<Body> pages = new ArrayList<>();
    Remaining left = Remaining.all(flow.boxes());
    PageFoot foot = PageFoot.empty(flow.notes(), theme.palette());
    do {
      boolean turned = !left.isEmpty() && left.turned();
      PageGeometry page = turned ? theme.page().turned() : theme.page();
      Column column = new Column(new Region(page.measure(), page.textHeight(), true), foot);
      left = column.fill(left);
      Fragment body = column.fragment();
      List<PageItem> items = new ArrayList<>(body.items());
      double room = page.textHeight() - body.height();
      PageFoot.Foot notes = column.foot().set(new Region(page.measure(), room, body.height() == 0));
      double top = page.textHeight() - notes.fragment().height();
      notes.fragment().items().forEach(item -> items.add(item.translate(0, top)));
      foot = notes.left();
      pages.add(new Body(page, items));
    } while (!left.isEmpty() || !foot.isEmpty());
    return pages;
  }
}
