package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;

/** Boxes onto pages. */
final class Paginator {
  private Paginator() {}

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
    List<List<PageItem>> pages = new ArrayList<>();
    Remaining left = Remaining.all(boxes);
    do {
      Column column = new Column(new Region(width, height, true));
      left = column.fill(left);
      pages.add(column.fragment().items());
    } while (!left.isEmpty());
    return pages;
  }
}
