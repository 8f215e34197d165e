package org.councilreport.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

  private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

  private NotPrinted() {}

  /**
   * The warnings.
   *
   * @param type the template's name
   * @param seen the paths of the fields that the template looked at
   * @param positions where the fields were written
   */
  static List<Diagnostic> warnings(String type, Set<String> seen, Positions positions) {
    Set<String> unseen = new LinkedHashSet<>();
    positions.texts().keySet().stream()
        .filter(path -> !isKeptBack(path, positions))
        .forEach(path -> unseen(path, seen).ifPresent(unseen::add));
    return unseen.stream()
        .map(
            path ->
                positions
                    .warning(
                        Code.NOT_PRINTED, path, "the template " + type + " does not print this")
                    .help("take it out, or add it to the template")
                    .build())
        .toList();
  }

  /** Whether a text is part of a sign-off that its author does not want to be printed. */
  private static boolean isKeptBack(String path, Positions positions) {
    return path.startsWith("signOff[")
        && "false".equals(positions.texts().get(path.replaceFirst("\\..*", "") + ".publish"));
  }

  /** The outermost field on the way to a text that the template did not look at. */
  private static Optional<String> unseen(String path, Set<String> seen) {
    for (MatchResult name : NAME.matcher(path).results().toList()) {
      String field = path.substring(0, name.end());
      boolean inUpdate = name.start() > 0 && path.startsWith("updates[");
      if ((inUpdate ? SILENT_IN_UPDATES : SILENT).contains(name.group())) {
        return Optional.empty();
      }
      if (!seen.contains(field)) {
        return Optional.of(field);
      }
      if (field.equals(AS_A_WHOLE)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
