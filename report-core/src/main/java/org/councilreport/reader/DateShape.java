package org.councilreport.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;

/** A calendar date in the form of ISO 8601, and no other: 01/02/2026 is read in two ways. */
record DateShape() implements Shape<LocalDate> {
  static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  @Override
  public String noun() {
    return "a date";
  }

  @Override
  public Optional<LocalDate> read(YamlValue value) {
    return value.text(noun()).flatMap(text -> date(text.strip(), value));
  }

  /** The date that a text is, or a fault of the value it stands in. */
  static Optional<LocalDate> date(String text, YamlValue value) {
    try {
      if (ISO.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException e) {
      // A day that the calendar does not have; reported below.
    }
    Diagnostic.Builder fault = value.error(Code.DATE, Words.quote(text) + " is not a date");
    Optional<ProbableDate> probable = ProbableDate.in(text);
    probable.flatMap(ProbableDate::objection).ifPresent(fault::label);
    value.report(
        fault.help(
            probable
                .map(date -> "write it as " + date.corrected())
                .orElse("write the year, the month and the day, as in 2026-06-30")));
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Json.object("type", "string", "pattern", "^" + ISO.pattern() + "$", "format", "date");
  }
}
