package org.councilreport.accessibility;

/**
 * A part of a document with the path of the report's field it comes from, as near as its section
 * knows; empty for the whole report.
 */
sealed interface Part {

  /** The path of the field. */
  String field();

  /**
   * A piece of text that is printed.
   *
   * @param text the text
   */
  record Printed(String field, String text) implements Part {}

  /**
   * A heading.
   *
   * @param words what it says
   */
  record Heading(String field, String words) implements Part {}

  /**
   * A link.
   *
   * @param target where it leads
   * @param words what it says
   */
  record Anchor(String field, String target, String words) implements Part {}

  /** Whether a text has something in it that can be read out. */
  static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
