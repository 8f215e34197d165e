package org.councilreport.writer;

import java.util.Locale;
import java.util.Set;

/** The direction that the text of a language runs in. */
public final class Direction {
  /** Languages that are written from right to left, by their codes today and those Java had. */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

  private Direction() {}

  /** Whether a language is written from right to left. */
  public static boolean isRightToLeft(Locale language) {
    return RIGHT_TO_LEFT.contains(language.getLanguage());
  }
}
