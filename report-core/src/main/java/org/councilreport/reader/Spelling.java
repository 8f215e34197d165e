package org.councilreport.reader;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word a misspelt one was meant to be. */
public final class Spelling {
  private Spelling() {}

  /** The known word nearest to a written one, the first of equals, if any is near enough. */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String bare = bare(written);
    if (bare.length() > 100) {
      return Optional.empty();
    }
    return known.stream()
        .filter(word -> distance(bare, bare(word)) <= tolerance(word))
        .min(Comparator.comparingInt(word -> distance(bare, bare(word))));
  }

  private static int tolerance(String word) {
    return Math.max(1, word.length() / 3);
  }

  /** Case, hyphens, underscores and spaces are the commonest slips and cost nothing. */
  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
  }

  /**
   * Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, each
   * counted once.
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
