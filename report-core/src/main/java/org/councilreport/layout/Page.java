package org.councilreport.layout;

import java.util.List;

/**
 * A finished page.
 *
 * @param width its width
 * @param height its height
 * @param items what is on it, a watermark first, then in reading order, what runs on every page
 *     last
 */
public record Page(double width, double height, List<PageItem> items) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
