package org.councilreport.layout;

import java.util.List;

/**
 * A finished page.
 *
 * @param width its width
 * @param height its height
 * @param items what is on it, in reading order, artifacts last
 */
public record Page(double width, double height, List<PageItem> items) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
