package org.councilreport.document;

/** A part of a line of text. */
public sealed interface Inline
    permits Text, Strong, Emphasis, Link, LineBreak, PageNumber, PageCount {

  /** Calls the visitor's method for this kind of inline and returns its result. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of inline.
   *
   * @param <R> what each method returns
   */
  interface Visitor<R> {
    /** Visits plain text. */
    R visit(Text text);

    /** Visits strong text. */
    R visit(Strong strong);

    /** Visits emphasised text. */
    R visit(Emphasis emphasis);

    /** Visits a link. */
    R visit(Link link);

    /** Visits a line break. */
    R visit(LineBreak lineBreak);

    /** Visits the number of the page. */
    R visit(PageNumber number);

    /** Visits the count of pages. */
    R visit(PageCount count);
  }
}
