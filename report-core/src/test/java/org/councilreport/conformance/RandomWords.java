package org.councilreport.conformance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words as councils write them, and words that make layout hard. */
final class RandomWords {
  private static final List<String> COMMON =
      List.of(
          "a",
          "the",
          "of",
          "and",
          "council",
          "Platform",
          "office",
          "fluffy",
          "report",
          "members",
          "housing",
          "neighbourhoods",
          "well-being",
          "and/or",
          "£2.5 million",
          "28 March 2026",
          "No. 5",
          "12.5%",
          "(para 3)",
          "1,234.50",
          "Tŷ",
          "Gŵyl",
          "Sgìoba",
          "Bhaile",
          "Éireann",
          "“quoted”",
          "it’s",
          "2019–20",
          "— and then —",
          "e.g.",
          "7/12",
          "cabinet",
          "safeguarding");

  private static final List<String> HARD =
      List.of(
          "✓",
          "CO₂",
          "★★",
          "▲",
          "●",
          "e\u0301te\u0301",
          "5\u00A0km",
          "non\u2011breaking",
          "Kinder\u00ADgarten\u00ADplatz",
          "zero\u200Bwidth",
          "two  spaces",
          "\u00A0",
          "...",
          "(",
          "https://www.example.gov.uk/planning/applications/2026/0042?view=full&page=3",
          "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
          "W",
          "#",
          "a/b/c",
          "<b>");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzŵŷâêîôûABCDEFWM";
  private static final int LONGEST = 120;

  private final Chance chance;
  private final int brevity;

  /**
   * Words for the texts of one document.
   *
   * @param brevity how many times texts are shorter than asked for
   */
  RandomWords(Chance chance, int brevity) {
    this.chance = chance;
    this.brevity = brevity;
  }

  /** From one to so many words, with a letter in them. */
  String some(int most) {
    String first = chance.of("Report", "Council", "x", "Adroddiad", "28");
    return first
        + IntStream.range(0, chance.below(Math.max(1, most / brevity)))
            .mapToObj(i -> (chance.oneIn(30) ? "  " : " ") + word())
            .collect(Collectors.joining());
  }

  /** A word, or a few that belong together. */
  String word() {
    return switch (chance.below(20)) {
      case 0 -> chance.of(HARD);
      case 1 -> letters(chance.oneIn(8) ? LONGEST : 12);
      default -> chance.of(COMMON);
    };
  }

  /** What a table of numbers holds. */
  String number() {
    return chance.of(
        "1,234.5", "(7%)", "£12", "-0.25", "12", "99.999", "£1,200,000.00", "12 km", "n/a", ".5");
  }

  private String letters(int most) {
    int length = chance.between(1, most);
    StringBuilder letters = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      letters.append(LETTERS.charAt(chance.below(LETTERS.length())));
    }
    return letters.toString();
  }
}
