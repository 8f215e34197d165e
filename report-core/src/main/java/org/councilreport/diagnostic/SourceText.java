package org.councilreport.diagnostic;

import java.util.List;

/**
 * A source file's name and lines, kept so that diagnostics can show the line they speak of.
 *
 * @param file the file as the user named it
 * @param lines its lines without their ends
 */
public record SourceText(String file, List<String> lines) {

  /** Copies the lines. */
  public SourceText {
    lines = List.copyOf(lines);
  }

  /** Splits a text at LF, CRLF and CR, the line ends of YAML 1.1 that editors count. */
  public static SourceText of(String file, String text) {
    return new SourceText(file, List.of(text.split("\r\n|\n|\r", -1)));
  }

  /** A line by its number, from 1; empty where the file has no such line. */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }
}
