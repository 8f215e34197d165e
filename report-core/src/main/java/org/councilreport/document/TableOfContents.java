package org.councilreport.document;

/**
 * The document's headings with their pages, under a heading of its own that is not among them.
 *
 * @param title what stands above it
 * @param depth the deepest heading level it lists, from 2
 */
public record TableOfContents(String title, int depth) implements Block {

  /** Checks the depth. */
  public TableOfContents {
    if (depth < 2 || depth > Document.MAX_HEADING_LEVEL) {
      throw new IllegalArgumentException("headings to level " + depth);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
