package org.councilreport.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The functions that put dates into words, in the report's language.
 *
 * <p>Months are written in full: their abbreviations differ between versions of Java.
 */
final class DateWords {
  private static final String LONG = "d MMMM yyyy";

  /** A month without a day, which in Gaelic is another form of the word. */
  private static final String MONTH = "LLLL";

  private final Locale language;

  DateWords(Locale language) {
    this.language = language;
  }

  /** The functions by the names that templates call them. */
  Map<String, TemplateModel> functions() {
    return Map.of(
        "date", function(this::date),
        "dateRange", function(this::dateRange));
  }

  /** {@code date(d)} or {@code date(d, "MMMM yyyy")}. */
  private String date(List<?> arguments) throws TemplateModelException {
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw new FieldException(
          "date(…) takes a date and perhaps a pattern", "write date(period.from, \"MMMM yyyy\")");
    }
    return format(dateAt(arguments, 0), arguments.size() == 2 ? textAt(arguments, 1) : LONG);
  }

  /**
   * {@code dateRange(from, to, "to")}: whole months as {@code September to October 2019}, other
   * stretches as {@code 3 to 15 October 2019}; what both ends share is said once.
   */
  private String dateRange(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 3) {
      throw new FieldException(
          "dateRange(…) takes two dates and the word between them",
          "write dateRange(period.from, period.to, \"to\")");
    }
    LocalDate from = dateAt(arguments, 0);
    LocalDate to = dateAt(arguments, 1);
    boolean months =
        from.getDayOfMonth() == 1 && to.getDayOfMonth() == YearMonth.from(to).lengthOfMonth();
    String first = months ? MONTH + " yyyy" : LONG;
    String last = first;
    if (from.getYear() == to.getYear()) {
      boolean sameMonth = from.getMonth() == to.getMonth();
      first = months ? MONTH : sameMonth ? "d" : "d MMMM";
      if (from.equals(to) || (months && sameMonth)) {
        return format(to, last);
      }
    }
    return format(from, first) + " " + textAt(arguments, 2) + " " + format(to, last);
  }

  private String format(LocalDate date, String pattern) throws TemplateModelException {
    try {
      return DateTimeFormatter.ofPattern(pattern, language).format(date);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new FieldException(
          "\"" + pattern + "\" is not a pattern for dates", "write it as \"d MMMM yyyy\"");
    }
  }

  private static LocalDate dateAt(List<?> arguments, int index) throws TemplateModelException {
    if (arguments.get(index) instanceof DateModel model) {
      return model.date();
    }
    throw new FieldException(
        "argument " + (index + 1) + " is not a date of the report",
        "give it a date, such as meeting.date");
  }

  private static String textAt(List<?> arguments, int index) throws TemplateModelException {
    if (arguments.get(index) instanceof TemplateScalarModel model) {
      return model.getAsString();
    }
    throw new FieldException("argument " + (index + 1) + " is not text", "put it in quotes");
  }

  private interface Function {
    String apply(List<?> arguments) throws TemplateModelException;
  }

  private static TemplateMethodModelEx function(Function function) {
    return arguments -> new SimpleScalar(function.apply(arguments));
  }
}
