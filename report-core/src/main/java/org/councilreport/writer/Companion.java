package org.councilreport.writer;

import java.util.regex.Pattern;

/**
 * A file that holds the same document in another format and is published beside it.
 *
 * @param format its format
 * @param fileName its name in the folder that both are published in: letters, digits, dots, hyphens
 *     and low lines of ASCII
 * @param size how many bytes it has
 */
public record Companion(OutputFormat format, String fileName, long size) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Checks that the name is no path, and may stand in an address as it is. */
  public Companion {
    if (!NAME.matcher(fileName).matches() || size < 0) {
      throw new IllegalArgumentException(fileName + " of " + size + " bytes");
    }
  }
}
