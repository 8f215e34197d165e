package org.councilreport.document;

import java.util.List;

/**
 * Text with stress on it, printed in italics.
 *
 * @param content the text
 */
public record Emphasis(List<Inline> content) implements Enclosing {

  /** Copies the content. */
  public Emphasis {
    content = List.copyOf(content);
  }

  @Override
  public Emphasis with(List<Inline> other) {
    return new Emphasis(other);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
