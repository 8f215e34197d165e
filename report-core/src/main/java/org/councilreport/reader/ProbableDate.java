package org.councilreport.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that someone meant who wrote it in another form than ISO 8601, possible or not. */
record ProbableDate(int year, int month, int day) {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Named groups: d, m and y; British order where only digits stand. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<y>[0-9]{4})[-/. ](?<m>[0-9]{1,2})[-/. ](?<d>[0-9]{1,2})"),
          Pattern.compile("(?<d>[0-9]{1,2})[-/. ](?<m>[0-9]{1,2})[-/. ](?<y>[0-9]{4}|[0-9]{2})"),
          Pattern.compile(
              "(?:[A-Za-z]+day,? )?(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)?"
                  + "[- ](?<m>[A-Za-z]{3,9})\\.?,?[- ](?<y>[0-9]{4})"),
          Pattern.compile(
              "(?<m>[A-Za-z]{3,9})\\.? (?<d>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<y>[0-9]{4})"));

  /** Finds the date in a text that holds nothing else. */
  static Optional<ProbableDate> in(String text) {
    return FORMS.stream()
        .map(form -> form.matcher(text))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(ProbableDate::of);
  }

  private static Optional<ProbableDate> of(Matcher parts) {
    int year = Integer.parseInt(parts.group("y"));
    int month = month(parts.group("m").toLowerCase(Locale.ROOT));
    int day = Integer.parseInt(parts.group("d"));
    return month == 0 || day == 0 || year == 0
        ? Optional.empty()
        : Optional.of(new ProbableDate(year < 100 ? 2000 + year : year, month, day));
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    for (String month : MONTHS) {
      if (month.startsWith(text) || (text.equals("sept") && month.equals("september"))) {
        return MONTHS.indexOf(month) + 1;
      }
    }
    return 0;
  }

  /** Why the calendar has no such day, if it has none. */
  Optional<String> objection() {
    if (month > 12) {
      return Optional.of("there is no month " + month);
    }
    YearMonth within = YearMonth.of(year, month);
    if (day <= within.lengthOfMonth()) {
      return Optional.empty();
    }
    String name = MONTHS.get(month - 1);
    name = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Optional.of(
        name + (month == 2 ? " " + year : "") + " has " + within.lengthOfMonth() + " days");
  }

  /** The nearest day the calendar has; day and month change places where only that makes sense. */
  LocalDate corrected() {
    if (month > 12) {
      return day <= 12
          ? new ProbableDate(year, day, month).corrected()
          : new ProbableDate(year, 12, day).corrected();
    }
    return YearMonth.of(year, month)
        .atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
  }
}
