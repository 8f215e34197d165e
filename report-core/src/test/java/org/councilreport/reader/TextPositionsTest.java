package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.model.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault in a text points to the character in the file, however the text is written. */
class TextPositionsTest {

  @Test
  void plainTextIsFollowedOverItsLines() {
    String yaml = "summary: Two schools\n  opened,\n\n   then one closed.\n";
    assertThat(place(yaml, "Two")).isEqualTo("3:10");
    assertThat(place(yaml, "opened")).isEqualTo("4:3");
    assertThat(place(yaml, "closed")).isEqualTo("6:13");
  }

  @Test
  void literalTextIsFollowedWithItsInnerIndentation() {
    String yaml = "summary: |\n\n   One\n     two\n\n   three\n";
    assertThat(place(yaml, "One")).isEqualTo("5:4");
    assertThat(place(yaml, "two")).isEqualTo("6:6");
    assertThat(place(yaml, "three")).isEqualTo("8:4");
  }

  @Test
  void literalTextWithAnIndentationIndicatorKeepsItsLeadingSpaces() {
    String yaml = "summary: |2-\n    One\n  two\n";
    assertThat(text(yaml)).isEqualTo("  One\ntwo");
    assertThat(place(yaml, "One")).isEqualTo("4:5");
    assertThat(place(yaml, "two")).isEqualTo("5:3");
  }

  @Test
  void foldedTextIsFollowedOverFoldsAndMoreIndentedLines() {
    String yaml = "summary: >-\n  One\n  two\n\n  three\n    four\n  five\n";
    assertThat(text(yaml)).isEqualTo("One two\nthree\n  four\nfive");
    assertThat(place(yaml, "two")).isEqualTo("5:3");
    assertThat(place(yaml, "three")).isEqualTo("7:3");
    assertThat(place(yaml, "four")).isEqualTo("8:5");
    assertThat(place(yaml, "five")).isEqualTo("9:3");
  }

  @Test
  void everyEscapeInDoubleQuotesIsCountedAsWritten() {
    String yaml = "summary: \"\\x41\\u00e9 b \\U0001F333 c \\\"d\\\" \\\n    e\n\n    f\"\n";
    assertThat(text(yaml)).isEqualTo("Aé b 🌳 c \"d\" e\nf");
    assertThat(place(yaml, "A")).isEqualTo("3:11");
    assertThat(place(yaml, "é")).isEqualTo("3:15");
    assertThat(place(yaml, "b")).isEqualTo("3:22");
    assertThat(place(yaml, "🌳")).isEqualTo("3:24");
    assertThat(place(yaml, "c")).isEqualTo("3:35");
    assertThat(place(yaml, "d")).isEqualTo("3:39");
    assertThat(place(yaml, "e")).isEqualTo("4:5");
    assertThat(place(yaml, "f")).isEqualTo("6:5");
  }

  @Test
  void doubledApostrophesInSingleQuotesAreCountedAsWritten() {
    String yaml = "summary: 'The council''s\n  new ''plan'''\n";
    assertThat(text(yaml)).isEqualTo("The council's new 'plan'");
    assertThat(place(yaml, "s new")).isEqualTo("3:24");
    assertThat(place(yaml, "new")).isEqualTo("4:3");
    assertThat(place(yaml, "plan")).isEqualTo("4:9");
  }

  @Test
  void columnsAreCountedInCharactersNotInUtf16Units() {
    assertThat(place("summary: 🌳🌳 x\n", "x")).isEqualTo("3:13");
    assertThat(place("summary: \"🌳 x\"\n", "x")).isEqualTo("3:13");
    assertThat(place("summary: |\n  🌳 x\n", "x")).isEqualTo("4:5");
  }

  @Test
  void composedAccentsMoveWhatFollowsThem() {
    String yaml = "summary: Cafe\u0301 te\u0302 x\n";
    assertThat(text(yaml)).isEqualTo("Café tê x");
    assertThat(place(yaml, "é")).isEqualTo("3:13");
    assertThat(place(yaml, "t")).isEqualTo("3:16");
    assertThat(place(yaml, "x")).isEqualTo("3:20");
  }

  @Test
  void spacesAndCurlyQuotesStayAsWritten() {
    assertThat(text("summary: |\n  One.  “Two”\u00a0\u2003three…\n"))
        .isEqualTo("One.  “Two”\u00a0\u2003three…\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "|-", "|+", ">", ">-", "\"", "'", ""})
  void everyLetterOfRandomTextIsFoundAgain(String style) {
    Random random = new Random(style.hashCode());
    for (int run = 0; run < 300; run++) {
      String yaml = "summary: " + written(style, random) + "\nupdates: []\n";
      Reading reading = Reports.read(Reports.HEAD + yaml);
      String text =
          reading
              .report()
              .optional()
              .flatMap(report -> report.body().summary())
              .map(Markdown::source)
              .orElse("");
      String[] lines = (Reports.HEAD + yaml).split("\n", -1);
      for (int offset = 0; offset < text.length(); offset++) {
        char letter = text.charAt(offset);
        if (letter >= 'a' && letter <= 'z') {
          SourcePosition at = position(reading.positions(), offset);
          assertThat(lines[at.line() - 1].charAt(at.column() - 1)).as(yaml).isEqualTo(letter);
        }
      }
    }
  }

  /** Words, folds, blank lines and escapes in one style, as a person might arrange them. */
  private static String written(String style, Random random) {
    boolean block = !style.isEmpty() && "|>".indexOf(style.charAt(0)) >= 0;
    boolean quoted = style.equals("\"") || style.equals("'");
    StringBuilder text = new StringBuilder(block ? style + "\n  " : style).append("ab");
    for (int i = random.nextInt(30); i > 0; i--) {
      switch (random.nextInt(block || quoted ? 7 : 6)) {
        case 0 -> text.append("\n  ");
        case 1 -> text.append("\n\n  ");
        case 2 -> text.append(block ? "\n    " : "  \n   ");
        case 3 -> text.append("  ");
        case 4 -> text.append(quoted ? (style.equals("'") ? "''" : "\\\"\\u00e9") : "'");
        case 5 -> text.append((char) ('c' + random.nextInt(20)));
        default -> text.append(block ? "\n\n\n      " : style.equals("\"") ? "\\\n   " : "x");
      }
      text.append((char) ('c' + random.nextInt(20)));
    }
    return text.append(quoted ? style : "").toString();
  }

  private static String text(String yaml) {
    Optional<Markdown> summary =
        Reports.read(Reports.HEAD + yaml).report().value().body().summary();
    return summary.orElseThrow().source();
  }

  /** Where the first occurrence of some words in the summary stands in the file. */
  private static String place(String yaml, String words) {
    Reading reading = Reports.read(Reports.HEAD + yaml);
    SourcePosition at = position(reading.positions(), text(yaml).indexOf(words));
    return at.line() + ":" + at.column();
  }

  private static SourcePosition position(Positions positions, int offset) {
    return positions
        .error(Code.MARKDOWN, "summary", offset, 1, "x")
        .build()
        .position()
        .orElseThrow();
  }
}
