package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in words, with what both ends of a range share said once. */
class DateWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2019-09-01, 2019-10-31, September to October 2019",
    "2019-09-01, 2019-09-30, September 2019",
    "2020-02-01, 2020-02-29, February 2020",
    "2019-02-01, 2019-03-30, 1 February to 30 March 2019",
    "2019-12-01, 2020-01-31, December 2019 to January 2020",
    "2019-10-03, 2019-10-15, 3 to 15 October 2019",
    "2019-10-03, 2019-10-03, 3 October 2019",
    "2019-12-24, 2020-01-02, 24 December 2019 to 2 January 2020",
    "2019-01-01, 2019-12-31, January to December 2019",
    "2019-10-01, 2020-10-31, October 2019 to October 2020"
  })
  void rangeIsSaidInTheFewestWords(LocalDate from, LocalDate to, String words)
      throws TemplateModelException {
    assertThat(call("dateRange", Locale.UK, date(from), date(to), new SimpleScalar("to")))
        .isEqualTo(words);
  }

  @Test
  void dateIsInTheReportsLanguage() throws TemplateModelException {
    LocalDate day = LocalDate.of(2019, 9, 8);

    assertThat(call("date", Locale.UK, date(day))).isEqualTo("8 September 2019");
    assertThat(call("date", Locale.forLanguageTag("cy"), date(day))).isEqualTo("8 Medi 2019");
    assertThat(call("date", Locale.UK, date(day), new SimpleScalar("EEEE d MMMM")))
        .isEqualTo("Sunday 8 September");
  }

  @ParameterizedTest
  @CsvSource({
    "cy, 8 Ionawr 2026, 8 Mehefin 2026, Ionawr – Mehefin 2026",
    "gd, 8 dhen Fhaoilleach 2026, 8 dhen Ògmhios 2026, Am Faoilleach – An t-Ògmhios 2026",
    "ga, 8 Eanáir 2026, 8 Meitheamh 2026, Eanáir – Meitheamh 2026"
  })
  void aMonthAloneIsAnotherFormOfTheWordWhereTheLanguageHasOne(
      String language, String january, String june, String half) throws TemplateModelException {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(call("date", locale, date(LocalDate.of(2026, 1, 8)))).isEqualTo(january);
    assertThat(call("date", locale, date(LocalDate.of(2026, 6, 8)))).isEqualTo(june);
    assertThat(
            call(
                "dateRange",
                locale,
                date(LocalDate.of(2026, 1, 1)),
                date(LocalDate.of(2026, 6, 30)),
                new SimpleScalar("–")))
        .isEqualTo(half);
  }

  private static DateModel date(LocalDate date) {
    return new DateModel(date, "meeting.date");
  }

  private static String call(String function, Locale language, Object... arguments)
      throws TemplateModelException {
    TemplateMethodModelEx method =
        (TemplateMethodModelEx) new DateWords(language).functions().get(function);
    return method.exec(List.of(arguments)).toString();
  }
}
