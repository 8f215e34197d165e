package org.councilreport.document;

/** Where the text of a table's column stands. */
public enum Alignment {
  /** At the side where lines of the language begin. */
  START,
  /** In the middle. */
  CENTRE,
  /** At the side where lines of the language end. */
  END,
  /** Numbers with their decimal points below each other. */
  DECIMAL
}
