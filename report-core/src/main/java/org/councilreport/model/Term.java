package org.councilreport.model;

import java.util.Locale;

/** One of a few words that a field takes. */
public interface Term {

  /** The constant's name. */
  String name();

  /** The word as it is written in a report, such as {@code goodNews}. */
  default String word() {
    StringBuilder word = new StringBuilder();
    for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
      word.append(
              word.isEmpty() ? part.substring(0, 1) : part.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(part.substring(1));
    }
    return word.toString();
  }
}
