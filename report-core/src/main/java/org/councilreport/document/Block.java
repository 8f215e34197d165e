package org.councilreport.document;

/** A part of a document that begins on a line of its own. */
public sealed interface Block permits Section, Paragraph, ListBlock, DescriptionList {

  /** Calls the visitor's method for this kind of block and returns its result. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of block.
   *
   * @param <R> what each method returns
   */
  interface Visitor<R> {
    /** Visits a section. */
    R visit(Section section);

    /** Visits a paragraph. */
    R visit(Paragraph paragraph);

    /** Visits a list. */
    R visit(ListBlock list);

    /** Visits a description list. */
    R visit(DescriptionList list);
  }
}
