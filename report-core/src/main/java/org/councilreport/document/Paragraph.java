package org.councilreport.document;

import java.util.List;

/**
 * A paragraph.
 *
 * @param content its text
 */
public record Paragraph(List<Inline> content) implements Block {

  /** Copies the content. */
  public Paragraph {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
