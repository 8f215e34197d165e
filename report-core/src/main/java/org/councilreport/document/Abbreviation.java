package org.councilreport.document;

/**
 * An abbreviation with what it stands for, which is not printed.
 *
 * @param text the abbreviation
 * @param expansion what it stands for
 */
public record Abbreviation(String text, String expansion) implements Inline {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
