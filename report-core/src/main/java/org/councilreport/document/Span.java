package org.councilreport.document;

import java.util.List;
import java.util.Locale;

/**
 * Text in another language than what stands around it.
 *
 * @param language its language
 * @param content the text
 */
public record Span(Locale language, List<Inline> content) implements Enclosing {

  /** Copies the content. */
  public Span {
    content = List.copyOf(content);
  }

  @Override
  public Span with(List<Inline> other) {
    return new Span(language, other);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
