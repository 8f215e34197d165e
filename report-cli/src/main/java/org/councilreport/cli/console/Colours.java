package org.councilreport.cli.console;

/**
 * Colours a terminal's text by the sequences of ECMA-48.
 *
 * @param on whether to; otherwise text stays as it is
 */
public record Colours(boolean on) {

  /** When to colour messages. */
  public enum When {
    /** On a terminal. */
    AUTO,
    /** Whatever the messages go to. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  /** The word that begins an error. */
  String error(String text) {
    return sequence("1;31", text);
  }

  /** The word that begins a warning. */
  String warning(String text) {
    return sequence("1;33", text);
  }

  /** Line numbers and rules. */
  String frame(String text) {
    return sequence("1;34", text);
  }

  /** What to read first. */
  String strong(String text) {
    return sequence("1", text);
  }

  private String sequence(String parameters, String text) {
    return on && !text.isEmpty() ? "\u001b[" + parameters + "m" + text + "\u001b[0m" : text;
  }
}
