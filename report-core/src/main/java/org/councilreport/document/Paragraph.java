package org.councilreport.document;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param number its printed number, such as 2.3
 * @param content its text
 */
public record Paragraph(Optional<String> number, List<Inline> content) implements Block {

  /** Copies the content. */
  public Paragraph {
    content = List.copyOf(content);
  }

  /** A paragraph without a number. */
  public Paragraph(List<Inline> content) {
    this(Optional.empty(), content);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
