package org.councilreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "higher; 40; ; 41; met",
        "higher; 40; ; 40; met",
        "higher; 40; ; 31; near missed",
        "higher; 40; 5; 36; near",
        "higher; 40; 5; 35; near",
        "higher; 40; 5; 31; missed",
        "lower; 10; ; 9; met",
        "lower; 10; ; 11; near missed",
        "lower; 10; 1; 12; missed",
        "range; 20; 2; 21; met",
        "range; 20; 2; 17; near missed",
        "range; 20; ; 20; met",
        "range; 20; ; 21; met near missed",
        "none; 40; ; 31; met near missed",
        "higher; ; ; 31; met near missed",
        "higher; 40; ; no data; met near missed",
        "higher; 40 to 50; ; 31; met near missed"
      })
  void valuesLeaveOpenWhatTheyDoNotTell(
      String polarity,
      @Nullable String target,
      @Nullable String tolerance,
      String actual,
      String open) {
    assertThat(kpi(polarity, target, tolerance, actual).outcomes()).isEqualTo(outcomes(open));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "£1,300,000; £1.2m; near missed",
        "£1.2m; £1,300,000; met",
        "1.2 Million; 1.3M; met",
        "£1.3m; £900k; near missed",
        "95%; 97.8; met",
        "£1.2m; 1.3; met near missed",
        "1.3; £1.2m; met near missed"
      })
  void amountsWrittenInUnlikeWaysAreSetSideBySideWhereTheyCanBe(
      String target, String actual, String open) {
    assertThat(kpi("higher", target, null, actual).outcomes()).isEqualTo(outcomes(open));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"£2,000; 5%; near", "£2,000; 4%; missed", "95%; 5%; missed", "100; -5; missed"})
  void toleranceInPercentIsAShareOfATargetThatIsNone(
      String target, String tolerance, String outcome) {
    String actual = target.startsWith("£") ? "£1,900" : "80%";
    assertThat(kpi("higher", target, tolerance, actual).outcomes()).isEqualTo(outcomes(outcome));
  }

  @Test
  void schemeDerivesACodeOnlyWhereOneIsLeft() {
    assertThat(derived(StatusScheme.RAG, kpi("higher", "40", null, "41"))).hasValue("green");
    assertThat(derived(StatusScheme.RAG, kpi("higher", "40", null, "31"))).isEmpty();
    assertThat(derived(StatusScheme.RAG, kpi("higher", "40", "2", "31"))).hasValue("red");
    StatusScheme.Code met = StatusScheme.RAG.code("green").orElseThrow();
    StatusScheme two = new StatusScheme("two", List.of(met, met));
    assertThat(derived(two, kpi("higher", "40", null, "41"))).isEmpty();
    StatusScheme one = new StatusScheme("one", List.of(met));
    assertThat(derived(one, kpi("none", "40", null, "41"))).isEmpty();
  }

  @Test
  void codeWithoutAnOutcomeFitsAnyValues() {
    StatusScheme.Code paused =
        new StatusScheme.Code(
            "paused", Label.of("Paused"), "■", 0, Optional.empty(), Optional.empty());
    assertThat(paused.fits(kpi("higher", "40", null, "31"))).isTrue();
    assertThat(StatusScheme.RAG.code("green").orElseThrow().fits(kpi("higher", "40", null, "31")))
        .isFalse();
  }

  private static Optional<String> derived(StatusScheme scheme, Kpi kpi) {
    return scheme.derived(kpi).map(StatusScheme.Code::code);
  }

  private static Set<Outcome> outcomes(String words) {
    EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (String word : words.split(" ", -1)) {
      outcomes.add(Outcome.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return outcomes;
  }

  private static Kpi kpi(
      String polarity, @Nullable String target, @Nullable String tolerance, String actual) {
    return new Kpi(
        Label.of("Homes let"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Kpi.Polarity.valueOf(polarity.toUpperCase(Locale.ROOT))),
        new Kpi.Values(
            Optional.ofNullable(target).map(Amount::of),
            Optional.ofNullable(tolerance).map(Amount::of),
            Optional.of(Amount.of(actual)),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
