package org.councilreport.font;

/** Why a font file cannot be used, and what to do about it. */
final class RefusedFont extends Exception {
  private static final long serialVersionUID = 1;

  private final String help;

  RefusedFont(String reason, String help) {
    super(reason);
    this.help = help;
  }

  String help() {
    return help;
  }
}
