package org.councilreport.document;

import java.util.List;

/**
 * A list of items.
 *
 * @param numbering how the items are labelled
 * @param start the first item's number; 1 for bullets
 * @param items the items
 */
public record ListBlock(ListNumbering numbering, int start, List<ListItem> items) implements Block {

  /** Copies the items and checks that there are some, and a label for each. */
  public ListBlock {
    items = List.copyOf(items);
    if (items.isEmpty() || !numbering.labels(start, items.size())) {
      throw new IllegalArgumentException(
          items.size() + " items from " + start + " labelled " + numbering);
    }
  }

  /** The printed label of the item at an index, from 0, at a nesting depth, from 0. */
  public String label(int index, int depth) {
    return numbering.label(start + index, depth);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
