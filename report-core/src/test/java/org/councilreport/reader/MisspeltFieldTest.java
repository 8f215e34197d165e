package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.councilreport.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field misspelt by one letter is suggested back. */
class MisspeltFieldTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "",
          List.of(
              "schemaVersion",
              "type",
              "id",
              "title",
              "language",
              "council",
              "meeting",
              "member",
              "period",
              "summary",
              "updates"),
          "council",
          List.of("name"),
          "meeting",
          List.of("body", "date", "agendaItem"),
          "member",
          List.of("prefix", "name", "portfolio"),
          "period",
          List.of("from", "to", "label"),
          "updates",
          List.of("service", "content", "noUpdate", "updates"));

  @ParameterizedTest
  @ValueSource(strings = {"", "council", "meeting", "member", "period", "updates"})
  void fieldMisspeltByOneLetterIsSuggestedBack(String parent) {
    Random random = new Random(7);
    List<String> siblings = FIELDS.get(parent);
    for (String field : siblings) {
      for (int at = 0; at < field.length(); at++) {
        char letter = LETTERS.charAt(random.nextInt(26));
        String start = field.substring(0, at);
        List<String> slips =
            List.of(
                start + field.substring(at + 1),
                start + letter + field.substring(at),
                start + letter + field.substring(at + 1),
                start + swapped(field.substring(at)));
        for (String slip : slips) {
          if (!slip.isEmpty() && !siblings.contains(slip)) {
            assertThat(suggestion(parent, slip))
                .as(slip)
                .isEqualTo("did you mean \"" + field + "\"?");
          }
        }
      }
    }
  }

  private static String swapped(String end) {
    return end.length() < 2 ? end : "" + end.charAt(1) + end.charAt(0) + end.substring(2);
  }

  private static String suggestion(String parent, String key) {
    String yaml =
        switch (parent) {
          case "" -> "'" + key + "': x\n";
          case "updates" -> "updates:\n  - '" + key + "': x\n";
          default -> parent + ":\n  '" + key + "': x\n";
        };
    return Reports.read(yaml).report().diagnostics().stream()
        .filter(fault -> fault.message().startsWith("there is no field"))
        .map(Diagnostic::help)
        .findFirst()
        .orElseThrow()
        .orElseThrow();
  }
}
