package org.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Document;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Input as large as the limits allow, or larger, gets its documents or a number of faults, not an
 * endless wait.
 */
class HugeReportTest {
  private static final String HEAD =
      """
      type: cabinet-member-update
      title: Housing
      meeting: {body: Cabinet}
      member: {portfolio: Housing}
      period: {from: 2026-06-01, to: 2026-06-30}
      updates:
      """;
  private static final ReportGenerator GENERATOR = ReportGenerator.create();

  static Stream<Arguments> hugeReports() {
    return Stream.of(
        Arguments.of("too many bullets", updates(6, "- a\n", 4900)),
        Arguments.of("too many short paragraphs", updates(6, "a\n\n", 6500)),
        Arguments.of("a thousand pages of bullets", updates(4, "- a\n", 4900)),
        Arguments.of("letters that no font has", updates(24, "\u4E2D\u6587 ", 6000)),
        Arguments.of("bars", updates(24, "|  ", 6000)),
        Arguments.of("dashes and bars", updates(24, "x\n|-|-|-|", 1600)),
        Arguments.of("code", updates(24, "`a` ", 4900)),
        Arguments.of("one word", updates(24, "a", 19000)),
        Arguments.of("brackets", updates(24, "[", 19000)),
        Arguments.of("stars", updates(24, "*a ", 6500)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hugeReports")
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aHugeReportIsMadeOrRefused(String name, String yaml) throws IOException {
    Checked<Document> checked =
        GENERATOR.read(
            new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), name + ".yaml");
    assertThat(checked.diagnostics()).hasSizeLessThanOrEqualTo(Checked.MOST_DIAGNOSTICS);
    if (checked.isValid()) {
      for (OutputFormat format : OutputFormat.values()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GENERATOR.write(checked.value(), format, out);
        assertThat(out.size()).isPositive();
      }
    }
  }

  /** So many services, each with a text repeated so many times. */
  private static String updates(int count, String text, int times) {
    String content =
        text.repeat(times)
            .lines()
            .map(line -> "      " + line + "\n")
            .collect(Collectors.joining());
    return HEAD
        + IntStream.range(0, count)
            .mapToObj(i -> "  - service: Service " + i + "\n    content: |\n" + content)
            .collect(Collectors.joining());
  }
}
