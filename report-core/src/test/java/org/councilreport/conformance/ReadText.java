package org.councilreport.conformance;

import java.util.List;

/**
 * What a reader finds in a file.
 *
 * @param lines its text, in the form of {@link DocumentText}
 * @param links its links in reading order, footnotes last, as {@code words -> target}; within the
 *     file {@code #}
 */
public record ReadText(List<String> lines, List<String> links) {
  /** Copies the lists. */
  public ReadText {
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }

  /** Lines without soft hyphens, which show only at ends of lines, and with one space for many. */
  public static List<String> plain(List<String> lines) {
    return lines.stream().map(ReadText::plain).toList();
  }

  private static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean space = c <= ' ';
      if (c != '\u00AD' && !(space && endsWithSpace(plain))) {
        plain.append(space ? ' ' : c);
      }
    }
    return plain.toString().strip();
  }

  private static boolean endsWithSpace(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }
}
