package org.councilreport.text;

import java.util.Locale;
import java.util.Set;

/** Where lines of text begin. */
public enum Direction {
  /** At the left, as in English. */
  LEFT_TO_RIGHT,
  /** At the right, as in Arabic, Hebrew and Urdu. */
  RIGHT_TO_LEFT;

  /** Those of the languages in use here whose usual script runs from the right. */
  private static final Set<String> LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

  private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa");

  /** Whether the lines of a language begin at the right. */
  public static boolean isRightToLeft(Locale language) {
    return of(language) == RIGHT_TO_LEFT;
  }

  /** That of a language: of its script where it names one. */
  public static Direction of(Locale language) {
    boolean right =
        language.getScript().isEmpty()
            ? LANGUAGES.contains(language.getLanguage())
            : SCRIPTS.contains(language.getScript());
    return right ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }
}
