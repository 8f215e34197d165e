package org.councilreport.document;

import java.util.List;

/**
 * A link to another part of the document.
 *
 * @param target the id of a section, table, figure or chart
 * @param content its words
 */
public record Reference(String target, List<Inline> content) implements Enclosing {

  /** Copies the content. */
  public Reference {
    content = List.copyOf(content);
  }

  @Override
  public Reference with(List<Inline> other) {
    return new Reference(target, other);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
