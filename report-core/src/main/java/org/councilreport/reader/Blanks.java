package org.councilreport.reader;

/** Where a line is blank as YAML sees it: spaces and tabs, and none of Unicode's other spaces. */
final class Blanks {
  private Blanks() {}

  /** The index of the first character that is not blank; the length, if there is none. */
  static int leading(String line) {
    int index = 0;
    while (index < line.length() && isBlank(line.charAt(index))) {
      index++;
    }
    return index;
  }

  /** The index after the last character that is not blank; 0, if there is none. */
  static int trailing(String line) {
    int index = line.length();
    while (index > 0 && isBlank(line.charAt(index - 1))) {
      index--;
    }
    return index;
  }

  static boolean isBlank(String line) {
    return leading(line) == line.length();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
