package org.councilreport.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.model.When;
import org.councilreport.model.When.Precision;

/** A time as exact as its author knows it: a day, a range, a week or a month. */
record WhenShape() implements Shape<When> {
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
  private static final Pattern RANGE = Pattern.compile("(.+) to (.+)");
  private static final Pattern WEEK = Pattern.compile("w/c (.+)");

  @Override
  public String noun() {
    return "a date";
  }

  @Override
  public Optional<When> read(YamlValue value) {
    return value.text(noun()).flatMap(text -> when(text.strip(), value));
  }

  private static Optional<When> when(String text, YamlValue value) {
    Matcher range = RANGE.matcher(text);
    Matcher week = WEEK.matcher(text);
    if (MONTH.matcher(text).matches()) {
      YearMonth month = YearMonth.parse(text);
      return Optional.of(new When(Precision.MONTH, month.atDay(1), month.atEndOfMonth()));
    } else if (range.matches()) {
      Optional<LocalDate> from = DateShape.date(range.group(1), value);
      Optional<LocalDate> to = DateShape.date(range.group(2), value);
      return from.flatMap(first -> to.flatMap(last -> range(first, last, value)));
    } else if (week.matches()) {
      return DateShape.date(week.group(1), value)
          .map(monday -> new When(Precision.WEEK, monday, monday.plusDays(6)));
    }
    return DateShape.date(text, value).map(day -> new When(Precision.DAY, day, day));
  }

  private static Optional<When> range(LocalDate from, LocalDate to, YamlValue value) {
    if (to.isBefore(from)) {
      value.report(
          value
              .error(Code.DATE, "this time ends before it begins")
              .help("write the earlier day first: " + to + " to " + from));
      return Optional.empty();
    }
    return Optional.of(new When(Precision.RANGE, from, to));
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    String day = DateShape.ISO.pattern();
    return Json.object(
        "type",
        "string",
        "pattern",
        "^(?:" + day + "|" + day + " to " + day + "|w/c " + day + "|" + MONTH.pattern() + ")$");
  }
}
