package org.councilreport.template;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final Template template;

  /** What was found of the fields around texts, for many texts stand in one row or one table. */
  private final Map<String, Surroundings> known = new HashMap<>();

  /** What was found last: the fields of one row follow one another. */
  private Surroundings last = new Surroundings("", SILENT, Verdict.SEEN);

  /** What a template has done. */
  interface Template {

    /**
     * Whether it has looked at a field.
     *
     * @param prefix what its path begins with, such as {@code meeting.}
     * @param name what it ends with, such as {@code body}
     */
    boolean hasSeen(String prefix, String name);
  }

  /**
   * What fields stand in whose paths begin alike.
   *
   * @param prefix what they begin with
   * @param silent those of them that are not to be printed themselves
   * @param verdict of what they stand in
   */
  private record Surroundings(String prefix, Set<String> silent, Verdict verdict) {}

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

  private NotPrinted(Template template) {
    this.template = template;
  }

  /**
   * The warnings.
   *
   * @param type the template's name
   * @param template what it has looked at
   * @param positions where the fields were written
   */
  static List<Diagnostic> warnings(String type, Template template, Positions positions) {
    NotPrinted fields = new NotPrinted(template);
    Set<String> unseen = new LinkedHashSet<>();
    Map<String, String> texts = positions.texts();
    for (String path : texts.keySet()) {
      if (!isKeptBack(path, texts)) {
        fields.verdict(path).unseen().ifPresent(unseen::add);
      }
    }
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
    Surroundings around = around(path, start);
    return around.verdict().isFinal()
        ? around.verdict()
        : own(around, path.substring(start, end), path.substring(0, end));
  }

  private Surroundings around(String path, int end) {
    if (end != last.prefix().length() || !path.startsWith(last.prefix())) {
      String prefix = path.substring(0, end);
      Surroundings found = known.get(prefix);
      if (found == null) {
        Verdict verdict = verdict(prefix);
        boolean inUpdate = prefix.startsWith("updates[");
        found = new Surroundings(prefix, inUpdate ? SILENT_IN_UPDATES : SILENT, verdict);
        known.put(prefix, found);
      }
      last = found;
    }
    return last;
  }

  private Verdict own(Surroundings around, String name, String path) {
    if (around.silent().contains(name)) {
      return new Verdict(true, Optional.empty());
    }
    boolean isSeen = template.hasSeen(around.prefix(), name);
    if (isSeen && path.equals(AS_A_WHOLE)) {
      return new Verdict(true, Optional.empty());
    }
    return isSeen ? Verdict.SEEN : new Verdict(false, Optional.of(path));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
