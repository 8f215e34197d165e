package org.councilreport.document;

import java.util.List;

/**
 * A passage set apart from the text around it: a risk, a decision, good news.
 *
 * @param kind what it is
 * @param heading its heading, which is not one of the document's headings; empty for none
 * @param blocks what it says
 */
public record Callout(Kind kind, List<Inline> heading, List<Block> blocks) implements Block {

  /** What a callout is. */
  public enum Kind {
    /** Something that may go wrong. */
    RISK,
    /** Something that was or is to be decided. */
    DECISION,
    /** Something that went well. */
    GOOD_NEWS,
    /** Something else worth seeing. */
    NOTE
  }

  /** Copies the lists and checks that no section is among the blocks. */
  public Callout {
    heading = List.copyOf(heading);
    blocks = List.copyOf(blocks);
    Section.refuseIn(blocks, "a callout");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
