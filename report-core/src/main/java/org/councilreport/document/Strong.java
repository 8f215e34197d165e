package org.councilreport.document;

import java.util.List;

/**
 * Text of strong importance, printed bold.
 *
 * @param content the text
 */
public record Strong(List<Inline> content) implements Enclosing {

  /** Copies the content. */
  public Strong {
    content = List.copyOf(content);
  }

  @Override
  public Strong with(List<Inline> other) {
    return new Strong(other);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
