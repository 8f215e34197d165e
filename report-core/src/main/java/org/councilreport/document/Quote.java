package org.councilreport.document;

import java.util.List;

/**
 * What somebody else said or wrote.
 *
 * @param blocks the words: paragraphs and lists
 */
public record Quote(List<Block> blocks) implements Block {

  /** Copies the blocks and checks that no section is among them. */
  public Quote {
    blocks = List.copyOf(blocks);
    Section.refuseIn(blocks, "a quote");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
