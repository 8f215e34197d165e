package org.councilreport.document;

/** The count of the document's pages; only in the foot. */
public record PageCount() implements Inline {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
