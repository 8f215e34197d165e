package org.councilreport.document;

/**
 * The mark of a footnote, where it stands in the text.
 *
 * @param number which of the document's notes, from 1
 */
public record NoteReference(int number) implements Inline {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
