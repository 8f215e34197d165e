package org.councilreport.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.advice.Passage.Kind;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** An abbreviation is explained where it first stands, or in the glossary. */
final class Abbreviations implements Counsel {

  /** Names that are abbreviations, although they are written as words. */
  private static final String WRITTEN_AS_WORDS =
      "Acas|Cafcass|Cipfa|Defra|Estyn|Ofcom|Ofgem|Ofqual|Ofsted|Ofwat";

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@&/.-])(?:" + WRITTEN_AS_WORDS + "|\\p{L}{2,12})(?![\\p{L}\\p{N}@&])");
  private static final Pattern AS_WORD = Pattern.compile(WRITTEN_AS_WORDS);
  private static final Pattern ROMAN = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");

  /** What everyone knows better by its letters. */
  private static final Set<String> KNOWN =
      Set.of(
          "AM", "BBC", "CCTV", "CD", "DNA", "DVD", "DVLA", "EU", "FAQ", "GB", "GP", "HIV", "ID",
          "IT", "MP", "MS", "NHS", "NI", "OK", "PC", "PDF", "PE", "PM", "TV", "UK", "UN", "US",
          "USA", "VAT");

  @Override
  public Advice kind() {
    return Advice.ABBREVIATIONS;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    Set<String> met = new HashSet<>(KNOWN);
    prose.glossary().stream().map(Abbreviations::singular).forEach(met::add);
    List<Diagnostic> advice = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      if (passage.kind() == Kind.LABEL) {
        explained(passage.words()).forEach(met::add);
      } else {
        String words = passage.words();
        candidates(words)
            .filter(match -> met.add(singular(match.group())))
            .filter(match -> !isExplained(words, match))
            .forEach(match -> advice.add(advice(prose, passage, match)));
      }
    }
    return advice;
  }

  private Diagnostic advice(Prose prose, Passage passage, MatchResult match) {
    String abbreviation = match.group();
    return prose
        .warning(
            kind(),
            passage,
            match.start(),
            abbreviation.length(),
            "nothing says what " + abbreviation + " stands for")
        .help(
            "write it out where it first stands, with "
                + abbreviation
                + " in brackets after it, or explain it in the glossary")
        .build();
  }

  private static Stream<MatchResult> candidates(String words) {
    List<MatchResult> found = new ArrayList<>();
    Matcher word = WORD.matcher(words).useTransparentBounds(true);
    for (int at = 0; at < words.length(); ) {
      int start = at;
      boolean capital = false;
      while (at < words.length() && Character.isLetter(words.codePointAt(at))) {
        capital |= Character.isUpperCase(words.codePointAt(at));
        at += Character.charCount(words.codePointAt(at));
      }
      // One word in ten has a capital, which is seen much faster than a pattern is matched.
      if (capital && word.region(start, words.length()).lookingAt()) {
        found.add(word.toMatchResult());
      }
      at += at < words.length() ? Character.charCount(words.codePointAt(at)) : 0;
    }
    return found.stream()
        .filter(match -> isAbbreviation(match.group()))
        .filter(match -> !isShouted(words, match));
  }

  private static Set<String> explained(String words) {
    if (words.indexOf('(') < 0) {
      return Set.of();
    }
    return candidates(words)
        .filter(match -> isExplained(words, match))
        .map(match -> singular(match.group()))
        .collect(Collectors.toSet());
  }

  private static boolean isAbbreviation(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    if (capitals < 2) {
      return capitals == 1 && AS_WORD.matcher(word).matches();
    }
    String one = singular(word);
    return capitals * 2 > one.length() && !ROMAN.matcher(one).matches();
  }

  /** Whether it is one of several words in capitals, which are words. */
  private static boolean isShouted(String words, MatchResult match) {
    String before = words.substring(0, match.start());
    String after = words.substring(match.end());
    boolean left = before.matches("(?s).*\\b\\p{Lu}{2,} ");
    boolean right = after.matches("(?s) \\p{Lu}{2,}\\b.*");
    return (left && right)
        || before.matches("(?s).*\\b\\p{Lu}{2,} \\p{Lu}{2,} ")
        || after.matches("(?s) \\p{Lu}{2,} \\p{Lu}{2,}\\b.*");
  }

  private static boolean isExplained(String words, MatchResult match) {
    String before = words.substring(0, match.start());
    String after = words.substring(match.end());
    String letters = singular(match.group()).toUpperCase(Locale.ROOT);
    if (before.endsWith("(") && after.matches("(?s)[^\\p{L}\\p{N}].*")) {
      List<String> initials = initials(before);
      int near = Math.max(0, initials.size() - letters.length() - 4);
      return initials.subList(near, initials.size()).contains(letters.substring(0, 1));
    }
    int close = after.indexOf(')');
    return after.startsWith(" (")
        && close > 0
        && isSubsequence(
            AS_WORD.matcher(match.group()).matches() ? letters.substring(0, 1) : letters,
            String.join("", initials(after.substring(2, close))));
  }

  private static List<String> initials(String words) {
    return Pattern.compile("\\p{L}[\\p{L}'’]*")
        .matcher(words)
        .results()
        .map(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT))
        .toList();
  }

  private static boolean isSubsequence(String part, String whole) {
    int found = 0;
    for (int i = 0; i < whole.length() && found < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(found)) {
        found++;
      }
    }
    return found == part.length();
  }

  private static String singular(String abbreviation) {
    return abbreviation.replaceFirst("(?<=\\p{Lu})s$", "");
  }
}
