package org.councilreport.wordtemplate;

/** Why a file cannot be used as a Word template, and how to mend it. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final String help;

  Refusal(String message, String help) {
    super(message, null, false, false);
    this.help = help;
  }

  String words() {
    return String.valueOf(getMessage());
  }

  String help() {
    return help;
  }
}
