package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.NamedFields;
import org.councilreport.model.Report;

/**
 * The fields that a report's template cannot do without are there.
 *
 * @param paths the fields, such as {@code member.portfolio}
 */
record RequiredFields(List<String> paths) implements Rule {
  /** Copies the paths. */
  RequiredFields {
    paths = List.copyOf(paths);
  }

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return paths.stream()
        .filter(path -> isMissing(report, List.of(path.split("\\."))))
        .map(path -> missing(path, positions))
        .toList();
  }

  private static boolean isMissing(Record record, List<String> path) {
    Object value =
        NamedFields.value(record, path.get(0))
            .orElseThrow(
                () -> new IllegalArgumentException("no field of a report: " + path.get(0)));
    Object found = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (found == null || (found instanceof List<?> list && list.isEmpty())) {
      return true;
    }
    return path.size() > 1
        && found instanceof Record inner
        && isMissing(inner, path.subList(1, path.size()));
  }

  private static Diagnostic missing(String path, Positions positions) {
    int dot = path.indexOf('.');
    String lines =
        dot < 0
            ? "\"" + path + ": …\""
            : "\"" + path.substring(dot + 1) + ": …\" under \"" + path.substring(0, dot) + ":\"";
    return positions
        .error(Code.MISSING_FIELD, path, path + " is missing, which this type of report needs")
        .help("add " + lines)
        .build();
  }
}
