package org.councilreport.tagging;

import java.util.Locale;

/**
 * What is said of a structure element besides its type and its kids. Where an element stands on the
 * pages is none of them: only the pages know.
 */
public sealed interface Attribute {

  /** Which cells a head cell of a table heads. */
  enum Scope implements Attribute {
    /** Those of its row. */
    ROW("Row"),
    /** Those of its column. */
    COLUMN("Column");

    private final String tag;

    Scope(String tag) {
      this.tag = tag;
    }

    /** The name that stands in the file. */
    public String tag() {
      return tag;
    }
  }

  /**
   * How many columns of a table a cell takes.
   *
   * @param columns how many, from 1
   */
  record ColumnSpan(int columns) implements Attribute {}

  /**
   * How a list's items are labelled.
   *
   * @param tag the name that stands in the file, such as Disc (ISO 32000-1, table 347)
   */
  record ListNumbering(String tag) implements Attribute {}

  /**
   * What is read instead of what is seen.
   *
   * @param text the words
   */
  record Alternative(String text) implements Attribute {}

  /**
   * What an abbreviation stands for.
   *
   * @param text the words
   */
  record Expansion(String text) implements Attribute {}

  /**
   * The language, where it differs from what is around.
   *
   * @param locale the language
   */
  record Language(Locale locale) implements Attribute {}

  /**
   * A name that no other element of the document has.
   *
   * @param name the name
   */
  record Identifier(String name) implements Attribute {}
}
