package org.councilreport.writer.docx;

/** What sets the paragraphs of a passage apart from running text. */
enum Frame {
  NONE(0),
  QUOTE(24),
  CALLOUT(12);

  private final double indent;

  Frame(double indent) {
    this.indent = indent;
  }

  /** How far text in it stands from the sides of the text around it. */
  double indent() {
    return indent;
  }
}
