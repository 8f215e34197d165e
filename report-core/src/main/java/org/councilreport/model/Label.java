package org.councilreport.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plain words, such as a title or a name, in one language or in several.
 *
 * @param wordings the words in each language, in the order they were written; never empty
 */
public record Label(List<Wording> wordings) {

  /**
   * The words in one language.
   *
   * @param lang their language; the text's around them, when absent
   * @param text the words
   */
  public record Wording(Optional<Locale> lang, String text) {}

  /** Copies the wordings and checks that there is one. */
  public Label {
    wordings = List.copyOf(wordings);
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("a label without words");
    }
  }

  /** Words in the language of the text around them. */
  public static Label of(String text) {
    return new Label(List.of(new Wording(Optional.empty(), text)));
  }

  /** The wordings in the order a report in this language prints them: its own language first. */
  public List<Wording> wordings(Locale first) {
    if (wordings.size() == 1) {
      return wordings;
    }
    return Stream.concat(
            wordings.stream().filter(wording -> isIn(first, wording)),
            wordings.stream().filter(wording -> !isIn(first, wording)))
        .toList();
  }

  /** The words that come first in a report in this language. */
  public String text(Locale language) {
    return wordings(language).get(0).text();
  }

  private static boolean isIn(Locale language, Wording wording) {
    return wording
        .lang()
        .map(lang -> lang.getLanguage().equals(language.getLanguage()))
        .orElse(true);
  }
}
