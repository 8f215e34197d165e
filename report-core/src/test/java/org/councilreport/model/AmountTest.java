package org.councilreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "41; 41",
        "£3,906; 3906",
        "1,234,567.50; 1234567.5",
        "(1,200); -1200",
        "-£5; -5",
        "£-5; -5",
        "\u22123; -3",
        "+0.4; 0.4",
        "97.8%; 97.8",
        "£1.2m; 1200000",
        "£3 million; 3000000",
        "£40k; 40000",
        "£1.2M; 1200000",
        "3 thousand; 3000"
      })
  void numberIsFoundInWhatTheCouncilWrites(String written, BigDecimal number) {
    Amount amount = Amount.of(written);
    assertThat(amount.written()).isEqualTo(written);
    assertThat(amount.number()).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no data", "12 of 30", "(5", "5)", "(-5)", "1,23", "2026-06-30", "%"})
  void wordsAndDoubtfulFormsHaveNoNumber(String written) {
    assertThat(Amount.of(written).number()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,6",
        "1.234.567",
        "12,5%",
        "1 300 000",
        "£1'000",
        "(5",
        "5)",
        "(-5)",
        ".5",
        "£3,90k"
      })
  void whatLooksLikeANumberAndIsNoneIsDoubtful(String written) {
    assertThat(Amount.of(written).isDoubtful()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no data",
        "12 of 30",
        "2026-06-30",
        "40–60",
        "3/4",
        "5 weeks",
        "1.6",
        "1,600",
        "%"
      })
  void wordsAndNumbersAreNot(String written) {
    assertThat(Amount.of(written).isDoubtful()).isFalse();
  }
}
