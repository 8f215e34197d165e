package org.councilreport.document;

import java.util.List;

/**
 * An item of a list.
 *
 * @param blocks what it holds: paragraphs and nested lists
 */
public record ListItem(List<Block> blocks) {

  /** Copies the blocks and checks that no section is among them. */
  public ListItem {
    blocks = List.copyOf(blocks);
    Section.refuseIn(blocks, "a list item");
  }
}
