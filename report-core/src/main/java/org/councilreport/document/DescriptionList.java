package org.councilreport.document;

import java.util.List;
import java.util.stream.Stream;

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
   * A label and its value.
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

    /** Both on one line: the term in strong words, a space, the description. */
    public List<Inline> line() {
      return Stream.concat(Stream.of(new Strong(term), new Text(" ")), description.stream())
          .toList();
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
