package org.councilreport.document;

import java.util.List;
import java.util.Locale;

/**
 * Blocks in another language than what stands around them.
 *
 * @param language their language
 * @param blocks the blocks
 */
public record Division(Locale language, List<Block> blocks) implements Block {

  /** Copies the blocks and checks that no section is among them. */
  public Division {
    blocks = List.copyOf(blocks);
    Section.refuseIn(blocks, "a division");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
