package org.councilreport.template;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;

/**
 * Warns of fields that an author wrote and the template never looked at: what they say would be
 * lost without a word.
 */
final class NotPrinted {
  /** What steers the making of a document, and what stands in place of something else. */
  private static final Set<String> SILENT =
      Set.of(
          "schemaVersion",
          "type",
          "id",
          "language",
          "council",
          "glossary",
          "translations",
          "period");

  /** Fields of an update that are not printed themselves; content is the business of its parts. */
  private static final Set<String> SILENT_IN_UPDATES = Set.of("id", "lang", "content");

  /** A word or a list of names, which templates see as something else. */
  private static final String AS_A_WHOLE = "wards";

  private final Predicate<String> seen;

  /** What was found of the fields around texts, for many texts stand in one row or one table. */
  private final Map<String, Verdict> verdicts = new HashMap<>();

  /** What was found last: the fields of one row follow one another. */
  private Verdict lastVerdict = Verdict.SEEN;

  private String last = "";

  /**
   * Whether a field and those around it are printed.
   *
   * @param silent whether one of them is not to be printed itself
   * @param unseen the outermost that the template did not look at
   */
  private record Verdict(boolean silent, Optional<String> unseen) {
    static final Verdict SEEN = new Verdict(false, Optional.empty());

    boolean isFinal() {
      return silent || unseen.isPresent();
    }
  }

  private NotPrinted(Predicate<String> seen) {
    this.seen = seen;
  }

  /**
   * The warnings.
   *
   * @param type the template's name
   * @param seen whether the template has looked at the field at a path
   * @param positions where the fields were written
   */
  static List<Diagnostic> warnings(String type, Predicate<String> seen, Positions positions) {
    NotPrinted fields = new NotPrinted(seen);
    Set<String> unseen = new LinkedHashSet<>();
    Map<String, String> texts = positions.texts();
    texts.keySet().stream()
        .filter(path -> !isKeptBack(path, texts))
        .forEach(path -> fields.verdict(path).unseen().ifPresent(unseen::add));
    return unseen.stream()
        .map(
            path ->
                positions
                    .warning(
                        Code.NOT_PRINTED, path, "the template " + type + " does not print this")
                    .help(help(path))
                    .build())
        .toList();
  }

  /** Who drops a classification may publish what is exempt. */
  private static String help(String path) {
    if (path.matches("(.*\\.)?classification(\\..*)?")) {
      return "keep it, for it decides who may see this; choose a type of report that prints it, or"
          + " add it to the template";
    }
    return path.startsWith("extra")
        ? "name with --template-dir the folder of the council's template that prints it, or take it"
            + " out"
        : "take it out, or add it to the template";
  }

  /** Whether a text is part of a sign-off that its author does not want to be printed. */
  private static boolean isKeptBack(String path, Map<String, String> texts) {
    return path.startsWith("signOff[")
        && "false".equals(texts.get(path.replaceFirst("\\..*", "") + ".publish"));
  }

  private Verdict verdict(String path) {
    // An item of a list is seen where the list is.
    int end = path.length();
    while (end > 0 && !isLetter(path.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isLetter(path.charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      return Verdict.SEEN;
    }
    Verdict around = around(path, start);
    return around.isFinal() ? around : own(path.substring(0, end), start);
  }

  private Verdict around(String path, int end) {
    if (end != last.length() || !path.startsWith(last)) {
      String around = path.substring(0, end);
      lastVerdict = known(around);
      last = around;
    }
    return lastVerdict;
  }

  private Verdict known(String path) {
    Verdict known = verdicts.get(path);
    if (known == null) {
      known = verdict(path);
      verdicts.put(path, known);
    }
    return known;
  }

  private Verdict own(String field, int start) {
    boolean inUpdate = start > 0 && field.startsWith("updates[");
    if ((inUpdate ? SILENT_IN_UPDATES : SILENT).contains(field.substring(start))) {
      return new Verdict(true, Optional.empty());
    }
    if (field.equals(AS_A_WHOLE) && seen.test(field)) {
      return new Verdict(true, Optional.empty());
    }
    return seen.test(field) ? Verdict.SEEN : new Verdict(false, Optional.of(field));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
