package org.councilreport.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.councilreport.ReportGenerator;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.junit.jupiter.api.Test;

/** Whatever a text in CommonMark says, it becomes a document or its author's faults. */
class MarkdownFuzzTest {
  private static final ReportGenerator GENERATOR = ReportGenerator.create();
  private static final String REPORT =
      """
      type: cabinet-member-update
      title: Housing update
      member: {portfolio: Housing}
      meeting: {body: Cabinet, date: 2026-07-14}
      period: {from: 2026-04-01, to: 2026-06-30}
      updates:
        - service: Repairs
          id: repairs
          content: "%s"
        - service: New homes
          noUpdate: "%s"
      """;

  @FuzzTest(maxDuration = "30m")
  void commonMarkBecomesADocumentOrFaults(byte[] utf8) {
    String text = new String(utf8, UTF_8);
    Checked<Document> checked = read(REPORT.formatted(quoted(text), quoted(text)));
    for (Diagnostic fault : checked.diagnostics()) {
      assertThat(fault.position()).as(fault.toString()).isPresent();
      assertThat(fault.position().get().line()).isIn(9, 11);
    }
  }

  @Test
  void theSeedsAndTheirMutationsDo() {
    Mutations.each(
        "MarkdownFuzzTestInputs/commonMarkBecomesADocumentOrFaults",
        this::commonMarkBecomesADocumentOrFaults);
  }

  /** A text as it stands between double quotes in YAML, on one line. */
  private static String quoted(String text) {
    return text.chars()
        .mapToObj(
            c ->
                c < ' ' || c > '~' || c == '"' || c == '\\'
                    ? "\\u%04x".formatted(c)
                    : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static Checked<Document> read(String yaml) {
    try {
      return GENERATOR.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "report.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
