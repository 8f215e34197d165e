package org.councilreport.validation;

import java.util.Optional;
import java.util.Set;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;

/**
 * A field that a report's template cannot do without.
 *
 * @param path its path, such as {@code member.portfolio}
 * @param example what may stand in it, for one who left it out; empty where no report has it
 */
public record RequiredField(String path, Optional<String> example) {
  /** What a report has also where it does not say so. */
  private static final Set<String> ALWAYS_THERE = Set.of("id", "language");

  /** Whether a report leaves it out, whose fields were written where {@code positions} says. */
  boolean isMissing(Positions positions) {
    return !ALWAYS_THERE.contains(path) && !positions.hasValue(path);
  }

  /** What to say then. */
  Diagnostic missing(Positions positions) {
    int dot = path.indexOf('.');
    String line = "\"" + path.substring(dot + 1) + ": " + example.orElse("…") + "\"";
    return positions
        .error(Code.MISSING_FIELD, path, path + " is missing, which this type of report needs")
        .help(
            "add a line such as "
                + (dot < 0 ? line : line + " under \"" + path.substring(0, dot) + ":\""))
        .build();
  }
}
