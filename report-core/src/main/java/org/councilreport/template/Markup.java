package org.councilreport.template;

/**
 * What a template wrote, whose characters are looked at one by one, which an array is faster at.
 */
final class Markup {
  private final char[] characters;

  /** Takes the array, which may not change any more. */
  Markup(char[] characters) {
    this.characters = characters;
  }

  /** The characters, which may not be changed. */
  char[] characters() {
    return characters;
  }

  int length() {
    return characters.length;
  }

  String text(int from, int to) {
    return new String(characters, from, to - from);
  }

  int codePointAt(int index) {
    return Character.codePointAt(characters, index);
  }

  boolean isAt(int index, String words) {
    int end = index + words.length();
    if (end > characters.length) {
      return false;
    }
    for (int i = index; i < end; i++) {
      if (characters[i] != words.charAt(i - index)) {
        return false;
      }
    }
    return true;
  }

  /** Where words stand next, from a place on; negative where they stand no more. */
  int find(String words, int from) {
    for (int i = from; i <= characters.length - words.length(); i++) {
      if (isAt(i, words)) {
        return i;
      }
    }
    return -1;
  }
}
