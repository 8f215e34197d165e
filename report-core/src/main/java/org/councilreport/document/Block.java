package org.councilreport.document;

import java.util.Optional;

/** A part of a document that begins on a line of its own. */
public sealed interface Block
    permits Section,
        Paragraph,
        ListBlock,
        DescriptionList,
        Table,
        Figure,
        Chart,
        Callout,
        Quote,
        Division,
        TableOfContents {

  /** What references lead to; empty where none can. */
  default Optional<String> id() {
    return Optional.empty();
  }

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

    /** Visits a table. */
    R visit(Table table);

    /** Visits a figure. */
    R visit(Figure figure);

    /** Visits a chart. */
    R visit(Chart chart);

    /** Visits a callout. */
    R visit(Callout callout);

    /** Visits a quote. */
    R visit(Quote quote);

    /** Visits a division. */
    R visit(Division division);

    /** Visits a table of contents. */
    R visit(TableOfContents contents);
  }
}
