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
}
