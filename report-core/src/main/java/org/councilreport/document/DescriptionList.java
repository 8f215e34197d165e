package org.councilreport.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Labels with their values, one value a line; never a table.
 *
 * @param entries each label with what it labels
 */
public record DescriptionList(List<Entry> entries) implements Block {

  /** Copies the entries. */
  public DescriptionList {
    entries = List.copyOf(entries);
  }

  /**
   * The lines to print: a label in strong words stands before its first value, and further values
   * on lines of their own below it.
   */
  public List<List<Inline>> lines() {
    return entries.stream().flatMap(Entry::lines).toList();
  }

  /**
   * A label and its values.
   *
   * @param term the label, with its colon
   * @param descriptions the values, at least one
   */
  public record Entry(List<Inline> term, List<List<Inline>> descriptions) {

    /** Copies the lists and checks that there is a value. */
    public Entry {
      term = List.copyOf(term);
      descriptions = descriptions.stream().map(List::copyOf).toList();
      if (descriptions.isEmpty()) {
        throw new IllegalArgumentException("a label has a value");
      }
    }

    private Stream<List<Inline>> lines() {
      List<Inline> first =
          Stream.concat(Stream.of(new Strong(term), new Text(" ")), descriptions.get(0).stream())
              .toList();
      return Stream.concat(Stream.of(first), descriptions.stream().skip(1));
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
