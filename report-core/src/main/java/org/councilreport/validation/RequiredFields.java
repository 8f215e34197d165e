package org.councilreport.validation;

import java.util.List;
import java.util.Set;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.reader.ReportSchema;

/** The fields that a report's template cannot do without are there. */
final class RequiredFields {
  /** What a report has also where it does not say so. */
  private static final Set<String> ALWAYS_THERE = Set.of("id", "language");

  private RequiredFields() {}

  /**
   * Those that are not.
   *
   * @param paths the fields, such as {@code member.portfolio}
   * @param positions where the report's fields were written
   */
  static List<Diagnostic> missing(List<String> paths, Positions positions) {
    return paths.stream()
        .filter(path -> !ALWAYS_THERE.contains(path) && !positions.hasValue(path))
        .map(path -> missing(path, positions))
        .toList();
  }

  private static Diagnostic missing(String path, Positions positions) {
    int dot = path.indexOf('.');
    String line =
        "\"" + path.substring(dot + 1) + ": " + ReportSchema.example(path).orElse("…") + "\"";
    String lines = dot < 0 ? line : line + " under \"" + path.substring(0, dot) + ":\"";
    return positions
        .error(Code.MISSING_FIELD, path, path + " is missing, which this type of report needs")
        .help("add a line such as " + lines)
        .build();
  }
}
