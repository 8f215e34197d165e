package org.councilreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourceText;
import org.councilreport.document.Document;
import org.junit.jupiter.api.Test;

class LenientTest {
  private static final String REPORT =
      """
      type: cabinet-member-update
      title: Housing update
      meeting: {body: Cabinet}
      member: {portfolio: Housing}
      period: {from: 2026-06-01, to: 2026-06-30}
      updates:
        - service: Repairs
          content: All gas checks are in date.
      """;

  @Test
  void fieldsThatNobodyKnowsAreWarnings() throws IOException {
    Checked<Document> checked = read(REPORT + "colour: red\n");

    assertThat(checked.isValid()).isTrue();
    assertThat(checked.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "x.yaml:9:1: warning[unknown-field]: there is no field \"colour\" in a report");
  }

  @Test
  void aMisspeltFieldThatIsNeededIsStillAnError() throws IOException {
    assertThat(read(REPORT.replace("service:", "sevrice:")).isValid()).isFalse();
  }

  @Test
  void positionsAreKnownInBytes() {
    String text = "a: é\r\nb: £1\n";
    byte[] bytes = ("\uFEFF" + text).getBytes(UTF_8);

    SourceText source = SourceText.of("x.yaml", text, bytes);

    assertThat(source.offset(1, 1)).isEqualTo(3);
    assertThat(source.offset(2, 5)).isEqualTo(3 + 7 + 5);
    assertThat(source.offset(2, 99)).isEqualTo(3 + 7 + 6);
    assertThat(bytes[source.offset(2, 5)]).isEqualTo((byte) '1');
  }

  private static Checked<Document> read(String yaml) throws IOException {
    return ReportGenerator.builder()
        .lenient(true)
        .build()
        .read(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "x.yaml");
  }
}
