package org.councilreport.document;

/** The number of the page it stands on; only in the foot. */
public record PageNumber() implements Inline {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
