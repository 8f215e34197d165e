package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An author's CommonMark becomes sections, paragraphs and lists, or a fault at its character. */
class MarkdownTest {
  /** The first line of the content is line 10, and its first character stands in column 7. */
  private static final String REPORT =
      """
      schemaVersion: 1
      type: cabinet-member-update
      id: housing-2019-11
      title: Housing Update
      meeting: {body: Scrutiny Committee}
      member: {portfolio: Housing}
      updates:
        - service: Housing
          content: |
      """;

  private static final Path PICTURES = Path.of("../samples/sefton");

  private static Checked<Document> document(String content) {
    String block = content.indent(6).replaceAll("(?m)^ {6}$", "");
    return TemplateFolder.document(
        new TemplateEngine(Optional.empty()), REPORT + block, Optional.of(PICTURES));
  }

  /** What the content becomes, without the section of its update. */
  private static String blocks(String content) {
    String dump = DocumentDump.body(document(content).value());
    String heading = "# Housing {updates[0]}\n";
    return dump.substring(dump.indexOf(heading) + heading.length()).replaceAll("(?m)^  ", "");
  }

  private static List<String> faults(String content) {
    return document(content).diagnostics().stream()
        .map(fault -> fault.toString().replace("report.yaml:", ""))
        .toList();
  }

  static Stream<Arguments> contents() {
    return Stream.of(
        arguments(
            "One line\nand the next.  Two spaces.", "¶ One line and the next.  Two spaces.\n"),
        arguments("One.\n\nTwo.", "¶ One.\n¶ Two.\n"),
        arguments(
            "**Strong** and *stressed **both***",
            "¶ [strong Strong] and [em stressed [strong both]]\n"),
        arguments(
            "Broken  \nby spaces\\\nand a backslash", "¶ Broken[br]by spaces[br]and a backslash\n"),
        arguments(
            "[Sefton](https://www.sefton.gov.uk/?a=1&b=2)",
            "¶ [https://www.sefton.gov.uk/?a=1&b=2 Sefton]\n"),
        arguments(
            "<https://www.gov.uk> <a@b.uk>",
            "¶ [https://www.gov.uk https://www.gov.uk] [mailto:a@b.uk a@b.uk]\n"),
        arguments(
            "[Sefton][s]\n\n[s]: https://www.sefton.gov.uk",
            "¶ [https://www.sefton.gov.uk Sefton]\n"),
        arguments(
            "- one\n- two\n  - inner\n    - innermost",
            "•\n  ¶ one\n•\n  ¶ two\n  –\n    ¶ inner\n    ▪\n      ¶ innermost\n"),
        arguments("3. three\n4. four\n\n   more", "3.\n  ¶ three\n4.\n  ¶ four\n  ¶ more\n"),
        arguments("0. zero", "0.\n  ¶ zero\n"),
        arguments(
            "Intro\n\n## One\n\nText\n\n### Under\n\n## Two",
            "¶ Intro\n# One {updates[0].content}\n  ¶ Text\n  # Under {updates[0].content}\n# Two {updates[0].content}\n"),
        arguments("One\n===\n\nText", "# One {updates[0].content}\n  ¶ Text\n"),
        arguments(
            "> One\n> two\n>\n> - three\n\nFour", "quote\n  ¶ One two\n  •\n    ¶ three\n¶ Four\n"),
        // Tables.
        arguments(
            "Table: Spending in *2019*\n\n| Service | £ |\n|:---|---:|\n| Parks | **3,906** |\n| a \\| b | |",
            "table Spending in [em 2019]\n  head: Service | £ <END>\n  row: Parks | [strong 3,906]\n  row: a | b | \n"),
        arguments(
            "A | B\n:-: | -\n1 | 2\n\nTable: Of two\n\nText",
            "table Of two\n  head: A <CENTRE> | B\n  row: 1 | 2\n¶ Text\n"),
        arguments(
            "Table: First\n| A |\n|---|\n| 1 |\n\nTable: Second\n\n| B |\n|---|\n| 2 |",
            "table First\n  head: A\n  row: 1\ntable Second\n  head: B\n  row: 2\n"),
        arguments("Table: of no table", "¶ Table: of no table\n"),
        arguments("a | b", "¶ a | b\n"),
        // Footnotes.
        arguments(
            "Two[^b] notes[^a]; again[^b].\n\n[^a]: The *second*\nnote.\n[^b]: The first.",
            "¶ Two[^1] notes[^2]; again[^1].\n^1 The first.\n^2 The [em second] note.\n"),
        arguments("[^ not a note] and \\[^1]", "¶ [^ not a note] and [^1]\n"),
        // Pictures.
        arguments(
            "![The *first* page](first-page.png)\n\n![Page](first-page.png \"A page\")",
            "figure PNG of 662 by 936 pixels \"The first page\" \nfigure PNG of 662 by 936 pixels \"Page\" A page\n"),
        arguments("![](first-page.png){.decorative}", "figure PNG of 662 by 936 pixels \n"),
        // Languages.
        arguments(
            "[Cyngor *Sir*]{lang=cy} and [x]{.y} [z]{lang=",
            "¶ [cy: Cyngor [em Sir]] and [x]{.y} [z]{lang=\n"),
        // Text as typed.
        arguments("a &nbsp; &amp; &lt;b&gt; &#65; &", "¶ a &nbsp; &amp; &lt;b&gt; &#65; &\n"),
        arguments(
            "<b>bold</b> <script>alert(1)</script>", "¶ <b>bold</b> <script>alert(1)</script>\n"),
        arguments(
            "<div>\n\n*x*\n\n</div> <!-- a\nnote -->",
            "¶ <div>\n¶ [em x]\n¶ </div> <!-- a note -->\n"),
        arguments(
            "]]> <w:p> ${title} <#if x> <@m/> %s \\*", "¶ ]]> <w:p> ${title} <#if x> <@m/> %s *\n"),
        arguments(
            "A ` mark, 2 * 3 * 4, snake_case_word", "¶ A ` mark, 2 * 3 * 4, snake_case_word\n"));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void contentBecomesBlocks(String content, String expected) {
    assertThat(blocks(content)).isEqualTo(expected);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            "Text\n\n    indented",
            "12:7: error[markdown]: text set in by four spaces is a block of code, which a report may not hold"),
        arguments("```\ncode\n```", "10:7: error[markdown]: a report may not hold blocks of code"),
        arguments(
            "Say `code` now",
            "10:11: error[markdown]: words between ` marks are code, which a report may not hold"),
        arguments(
            "One\n\n* * *\n\nTwo",
            "12:7: error[markdown]: a report may not hold rules: nobody can hear what they mean"),
        arguments(
            "- one\n\n  > quoted",
            "12:9: error[markdown]: a quotation may not stand in a list or another quotation"),
        arguments(
            "> > quoted",
            "10:9: error[markdown]: a quotation may not stand in a list or another quotation"),
        arguments(
            "See ![a park](park.jpg)",
            "10:11: error[markdown]: a picture may not stand in a line of text"),
        arguments(
            "- ![a park](park.jpg)",
            "10:9: error[markdown]: a picture may not stand in a line of text"),
        arguments(
            "Text\n\n![](first-page.png)",
            "12:7: error[alt-text]: this picture has no words for those who do not see it"),
        arguments(
            "![a park](first-page.png){.decorative}",
            "10:7: error[alt-text]: this picture is said to only decorate, but has words"),
        arguments(
            "Text\n\n![a park](park.jpg \"The park\")",
            "12:7: error[picture]: there is no picture 'park.jpg' in the report's folder"),
        // Tables.
        arguments(
            "| a | b |\n|---|---|\n| 1 | 2 |", "10:7: error[table]: this table has no caption"),
        arguments(
            "Table: Of two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |",
            "15:7: error[table]: this row has 1 cell, and the table's head 2"),
        arguments(
            "Table: Of two\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |",
            "14:7: error[table]: this row has 3 cells, and the table's head 2"),
        arguments(
            "| a | b |\n|---|---|\n| 1 | 2 |\nTable: Of two\n\nTable: Again",
            "13:7: error[table]: this row has 1 cell, and the table's head 2"),
        arguments(
            "Table: Of two\n\n| a | b |\n|---|---|\n| 1 | `2` |",
            "14:13: error[markdown]: words between ` marks are code, which a report may not hold"),
        arguments(
            "- | a | b |\n  |---|---|\n  | 1 | 2 |",
            "10:9: error[markdown]: a table may not stand in a list or a quotation"),
        // Footnotes.
        arguments("Text[^1]", "10:11: error[markdown]: there is no footnote [^1]"),
        arguments(
            "Text\n\n[^1]: Words",
            "12:7: error[markdown]: nothing refers to this footnote, so it would not be printed"),
        arguments(
            "Text[^1]\n\n[^1]: Words\n[^1]: Others",
            "13:7: error[markdown]: there are two footnotes [^1]"),
        arguments(
            "Text[^1]\n\n[^1]: - Words",
            "12:7: error[markdown]: a footnote is one paragraph of text"),
        arguments(
            "Text[^1]\n\n[^1]: Words[^1]",
            "12:18: error[markdown]: a footnote may not stand in a footnote"),
        arguments(
            "# Heading[^1]\n\n[^1]: Words",
            "10:16: error[markdown]: a footnote may not stand in a heading"),
        arguments(
            "Text\n\n> [^1]: Words",
            "12:9: error[markdown]: a footnote's text may not stand in a list or a quotation"),
        // References and languages.
        arguments(
            "Text\n\nSee [](#parks)",
            "12:14: error[reference]: no part of the report has the id \"parks\""),
        arguments("[Cyngor]{lang=c}", "10:7: error[value]: \"c\" is not a language"),
        arguments("- one\n-\n- three", "11:7: error[markdown]: this list item is empty"),
        arguments(
            "- # Heading",
            "10:9: error[markdown]: a heading may not stand in a list or a quotation"),
        arguments("# One\n\n### Three", "12:7: error[markdown]: this heading skips a level"),
        arguments("### Three\n\n## Two", "10:7: error[markdown]: this heading skips a level"),
        arguments("Text\n\n##", "12:7: error[empty-heading]: this heading has no words"),
        arguments("See [](https://www.gov.uk)", "10:11: error[empty-link]: this link has no words"),
        arguments(
            "See [it](https://www.gov.uk \"title\")",
            "10:11: error[markdown]: a link's title would not be printed"),
        arguments(
            "Text\n\n[s]: https://www.gov.uk",
            "12:7: error[markdown]: no link uses this address, so it would not be printed"),
        arguments(
            "# 1\n## 2\n### 3\n#### 4\n##### 5",
            "14:7: error[depth]: this heading is nested too deep: documents have six levels of headings"),
        arguments(
            "- 1\n  - 2\n    - 3\n      - 4\n        - 5\n          - 6\n            - 7",
            "16:19: error[depth]: lists may not nest more than 6 deep"),
        // Link targets.
        arguments(
            "[x](javascript:alert(1))",
            "10:11: error[link]: this link's address cannot be used: links of the kind \"javascript:\" are not allowed"),
        arguments(
            "[x](JaVaScRiPt:alert(1))",
            "10:11: error[link]: this link's address cannot be used: links of the kind \"javascript:\" are not allowed"),
        arguments(
            "[x](data:text/html,x)",
            "10:11: error[link]: this link's address cannot be used: links of the kind \"data:\" are not allowed"),
        arguments(
            "[x](file:///etc/passwd)",
            "10:11: error[link]: this link's address cannot be used: links of the kind \"file:\" are not allowed"),
        arguments(
            "[x](//server/share)",
            "10:11: error[link]: this link's address cannot be used: it is not a full address"),
        arguments(
            "[x](\\\\\\\\server\\\\share)",
            "10:7: error[link]: this link's address cannot be used: the character \"\\\" may not stand where it does"),
        arguments(
            "[x](www.sefton.gov.uk)",
            "10:11: error[link]: this link's address cannot be used: it is not a full address"),
        arguments(
            "[x](https://www.gov.uk@evil.example)",
            "10:11: error[link]: this link's address cannot be used: there is an @ before its host name"),
        arguments(
            "[x](https:www.gov.uk)",
            "10:11: error[link]: this link's address cannot be used: its host name is missing or malformed"),
        arguments(
            "[x](<https://www.gov.uk/a b>)",
            "10:12: error[link]: this link's address cannot be used: the character \" \" may not stand where it does"),
        arguments("[x]()", "10:7: error[link]: this link's address cannot be used: it is empty"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultIsToldAtItsCharacter(String content, String fault) {
    assertThat(faults(content)).containsExactly(fault);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(faults("# A\n\n> quote with `code`\n\n### B\n\n![x](y.png) and [z](ftp://z)"))
        .containsExactly(
            "12:20: error[markdown]: words between ` marks are code, which a report may not hold",
            "14:7: error[markdown]: this heading skips a level",
            "16:7: error[markdown]: a picture may not stand in a line of text",
            "16:27: error[link]: this link's address cannot be used: links of the kind \"ftp:\" are"
                + " not allowed");
  }

  @Test
  void faultMarksTheCharactersAndNamesTheField() {
    Diagnostic fault = document("An *icon*: [x](ftp://z)").diagnostics().get(0);

    assertThat(fault.field()).hasValue("updates[0].content");
    assertThat(fault.position().orElseThrow().endColumn()).isEqualTo(7 + 22);
    assertThat(fault.help()).isPresent();
  }

  @Test
  void hostileNestingIsAFaultAndNoCrash() {
    assertThat(faults("- ".repeat(5000) + "x")).isNotEmpty();
    assertThat(faults("> ".repeat(5000) + "x")).isNotEmpty();
    assertThat(faults("[".repeat(5000) + "x" + "](y)".repeat(2000))).isNotEmpty();
    assertThat(faults("*a **a ".repeat(1200) + "b" + "** a*".repeat(1200))).isNotEmpty();
  }
}
