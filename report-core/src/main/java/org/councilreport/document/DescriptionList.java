package org.councilreport.document;

import java.util.List;

/**
 * Labels with their values, one pair a line; never a table.
 *
 * @param entries the pairs
 */
public record DescriptionList(List<Entry> entries) implements Block {

  /** Copies the entries. */
  public DescriptionList {
    entries = List.copyOf(entries);
  }

  /**
   * A label and its value. Where both stand on a line, a space parts them.
   *
   * @param term the label, with its colon
   * @param description the value
   */
  public record Entry(List<Inline> term, List<Inline> description) {

    /** Copies the lists. */
    public Entry {
      term = List.copyOf(term);
      description = List.copyOf(description);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
