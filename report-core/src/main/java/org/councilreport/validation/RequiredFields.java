package org.councilreport.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.CabinetMember;
import org.councilreport.model.Meeting;
import org.councilreport.model.Period;
import org.councilreport.model.Report;

/**
 * The fields that a report's template cannot do without are there.
 *
 * @param paths the fields, such as {@code member.portfolio}
 */
record RequiredFields(List<String> paths) implements Rule {
  private static final Map<String, Function<Report, Optional<?>>> FIELDS =
      Map.ofEntries(
          Map.entry("type", report -> Optional.of(report.type())),
          Map.entry("id", report -> Optional.of(report.id())),
          Map.entry("title", report -> Optional.of(report.title())),
          Map.entry("language", report -> Optional.of(report.language())),
          Map.entry("council", Report::council),
          Map.entry("council.name", Report::council),
          Map.entry("meeting", Report::meeting),
          Map.entry("meeting.body", Report::meeting),
          Map.entry("meeting.date", report -> report.meeting().flatMap(Meeting::date)),
          Map.entry("meeting.agendaItem", report -> report.meeting().flatMap(Meeting::agendaItem)),
          Map.entry("member", Report::member),
          Map.entry("member.prefix", report -> report.member().flatMap(CabinetMember::prefix)),
          Map.entry("member.name", report -> report.member().flatMap(CabinetMember::name)),
          Map.entry("member.portfolio", Report::member),
          Map.entry("period", Report::period),
          Map.entry("period.from", Report::period),
          Map.entry("period.to", Report::period),
          Map.entry("period.label", report -> report.period().flatMap(Period::label)),
          Map.entry("summary", Report::summary),
          Map.entry("updates", report -> report.updates().stream().findFirst()));

  /** Checks that they are fields a report has. */
  RequiredFields {
    paths = List.copyOf(paths);
    if (!FIELDS.keySet().containsAll(paths)) {
      throw new IllegalArgumentException("not all of these are fields of a report: " + paths);
    }
  }

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return paths.stream()
        .filter(path -> Objects.requireNonNull(FIELDS.get(path), path).apply(report).isEmpty())
        .map(path -> missing(path, positions))
        .toList();
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
