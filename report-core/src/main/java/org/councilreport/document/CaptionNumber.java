package org.councilreport.document;

/**
 * The number in a caption, which counts tables, or figures, through the document.
 *
 * @param sequence what is counted
 * @param number the number, from 1
 */
public record CaptionNumber(Sequence sequence, int number) implements Inline {

  /** What is counted. */
  public enum Sequence {
    /** Tables. */
    TABLE,
    /** Figures and charts. */
    FIGURE
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
