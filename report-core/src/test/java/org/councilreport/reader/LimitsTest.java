package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

  @Test
  void fileOverOneMebibyteIsRefused() {
    String comment = "#".repeat(Limits.BYTES - Reports.HEAD.length());
    assertThat(Reports.faults(Reports.HEAD + comment)).isEmpty();
    assertThat(Reports.faults(Reports.HEAD + comment + "#"))
        .containsExactly("report.yaml:1:1: error[limit]: this file is larger than 1 MiB");
  }

  @Test
  void textOfTwentyThousandCharactersIsTheLongest() {
    String text = "a".repeat(Limits.TEXT);
    assertThat(Reports.faults(Reports.HEAD + "summary: " + text)).isEmpty();
    assertThat(Reports.faults(Reports.HEAD + "summary: " + text + "b"))
        .containsExactly(
            "report.yaml:3:10: error[limit]: this text has more than 20,000 characters");
  }

  @Test
  void allTextsTogetherAreLimited() {
    String update = "  - service: S\n    content: " + "a".repeat(19_999) + "\n";
    assertThat(Reports.faults(Reports.HEAD + "updates:\n" + update.repeat(24))).isEmpty();
    assertThat(Reports.faults(Reports.HEAD + "updates:\n" + update.repeat(30)))
        .containsExactly(
            "report.yaml:53:14: error[limit]:"
                + " up to here, the texts have more than 500,000 characters");
  }

  @Test
  void listOfTwoThousandItemsIsTheLongest() {
    String item = "  - {service: S, content: c}\n";
    assertThat(Reports.faults(Reports.HEAD + "updates:\n" + item.repeat(Limits.ITEMS))).isEmpty();
    assertThat(Reports.faults(Reports.HEAD + "updates:\n" + item.repeat(Limits.ITEMS + 1)))
        .containsExactly("report.yaml:2004:5: error[limit]: this list has more than 2,000 items");
  }

  @Test
  void twoThousandFieldsInOnePlaceAreTheMost() {
    StringBuilder fields = new StringBuilder(Reports.HEAD);
    for (int i = 0; i < Limits.ITEMS; i++) {
      fields.append("x").append(i).append(": y\n");
    }
    assertThat(Reports.faults(fields.toString()))
        .contains("report.yaml:2001:1: error[limit]: here stand more than 2,000 fields");
  }

  @Test
  void fileOfTooManyValuesIsRefused() {
    List<String> faults = Reports.faults("updates: [" + "a, ".repeat(Limits.NODES) + "]");
    assertThat(faults).last().asString().contains("this file has more than 50,000 values");
  }

  static Stream<Arguments> hostileRepetitions() {
    return Stream.of(
        arguments("", "["),
        arguments("", "{a: "),
        arguments("", "- "),
        arguments("", "? "),
        arguments("", "!a "),
        arguments("", "&a "),
        arguments("", "\""),
        arguments("", "\\"),
        arguments("", "a\u0000"),
        arguments("", "a: \"b\\"),
        arguments("", "a: \"b\n"),
        arguments("a: \"", "\n "),
        arguments("a: \"", "\\n"),
        arguments("a: >", "\n  b"),
        arguments("a:", "\n  b"),
        arguments("a: [", "\"b\", "),
        arguments("a: [", "&b c, "),
        arguments("a: [", "e\u0301: "),
        arguments("a: {", "b, "),
        arguments("a: [{", "b, c}, {"));
  }

  @ParameterizedTest
  @MethodSource("hostileRepetitions")
  void hostileRepetitionIsAnswered(String start, String unit) {
    String yaml = start + unit.repeat(Limits.BYTES / 2 / unit.length());
    assertThat(Reports.faults(yaml)).isNotEmpty().hasSizeLessThanOrEqualTo(Limits.FAULTS);
  }
}
