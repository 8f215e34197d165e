package org.councilreport.document;

/** A part of a line of text. */
public sealed interface Inline
    permits Enclosing,
        Text,
        LineBreak,
        PageNumber,
        PageCount,
        Abbreviation,
        NoteReference,
        Status,
        CaptionNumber {

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

    /** Visits an abbreviation. */
    R visit(Abbreviation abbreviation);

    /** Visits text in another language. */
    R visit(Span span);

    /** Visits a link within the document. */
    R visit(Reference reference);

    /** Visits the mark of a footnote. */
    R visit(NoteReference reference);

    /** Visits a status. */
    R visit(Status status);

    /** Visits the number in a caption. */
    R visit(CaptionNumber number);

    /** Visits the number of the page. */
    R visit(PageNumber number);

    /** Visits the count of pages. */
    R visit(PageCount count);
  }
}
