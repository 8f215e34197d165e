package org.councilreport.layout;

import java.util.List;

/**
 * A box, or a part of one, ready to be placed.
 *
 * @param height how high it is
 * @param items what is drawn, with places counted from its top left corner
 */
record Fragment(double height, List<PageItem> items) {
  Fragment {
    items = List.copyOf(items);
  }
}
