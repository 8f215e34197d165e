package org.councilreport.document;

/** A line that ends where its author wants. */
public record LineBreak() implements Inline {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
