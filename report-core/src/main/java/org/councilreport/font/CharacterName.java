package org.councilreport.font;

import java.util.Locale;
import java.util.Optional;

/** What a character is called in a message, so that one that cannot be seen is told as well. */
public final class CharacterName {
  private CharacterName() {}

  /** {@code "✓" (U+2713, CHECK MARK)}; the sign itself only where it can be seen. */
  public static String of(int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    String name = Optional.ofNullable(Character.getName(codePoint)).orElse("no name");
    boolean visible =
        Character.isLetterOrDigit(codePoint)
            || Character.getType(codePoint) == Character.OTHER_SYMBOL
            || Character.getType(codePoint) == Character.MATH_SYMBOL
            || Character.getType(codePoint) == Character.OTHER_PUNCTUATION;
    return visible
        ? "\"" + Character.toString(codePoint) + "\" (" + number + ", " + name + ")"
        : number + " (" + name + ")";
  }
}
