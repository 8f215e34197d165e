package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates that come with the product, over whole reports. */
class StandardTemplateTest {
  private static final Path FOLDER = Path.of("src/test/resources/document");

  static Stream<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void reportBecomesTheDocumentBesideIt(Path file) throws IOException {
    String found = DocumentDump.of(document(Files.readString(file)));
    Path expected = Path.of(file.toString().replace(".yaml", ".txt"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "]]>",
        "<w:p>",
        "${title}",
        "#{1}",
        "[=title]",
        "<#if true>",
        "<@service/>",
        "&nbsp;",
        "&#x26;",
        "%s {0}",
        "</p></report>",
        "<!-- x -->",
        "'\"",
        "Ŵyl  ŷ  CO₂ 😀");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void textComesOutAsTyped(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    Document document =
        document(
            """
            schemaVersion: 1
            type: cabinet-member-update
            id: a
            title: %1$s
            council: {name: %1$s}
            meeting: {body: %1$s, agendaItem: %1$s}
            member: {prefix: %1$s, name: %1$s, portfolio: %1$s}
            period: {from: 2019-09-01, to: 2019-10-31, label: %1$s}
            summary: %1$s
            updates:
              - service: %1$s
                content: %1$s
              - service: %1$s
                noUpdate: %1$s
            """
                .formatted(quoted));

    assertThat(DocumentDump.of(document).replace(DocumentDump.metadata(document), "TITLE\n"))
        .isEqualTo(
            """
            TITLE

            Council: | %1$s
            Committee: | %1$s
            Agenda item: | %1$s
            Cabinet Member: | %1$s %1$s
            Portfolio: | %1$s
            Period: | %1$s
            # Summary {summary}
              ¶ %1$s
            # %1$s {updates[0]}
              ¶ %1$s
            # %1$s {updates[1]}
              ¶ %1$s
            header: %1$s – %1$s
            footer: Page [page] of [pages]
            """
                .formatted(text));
    assertThat(document.metadata().title()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void textOfADecisionComesOutAsTyped(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    Document document =
        document(
            """
            type: decision-report
            id: a
            title: T
            meeting: {body: Cabinet}
            reference: %1$s
            reportOf: %1$s
            contacts: [{role: %1$s, name: %1$s, phone: %1$s}]
            wards: [%1$s]
            publication: {version: %1$s, lateReason: %1$s, urgencyReason: %1$s}
            purpose: %1$s
            keyDecision: {isKey: false, reasons: [%1$s], forwardPlanRef: %1$s}
            recommendations: [{verb: %1$s, text: %1$s, children: [{text: %1$s}]}]
            reasons: %1$s
            alternatives: %1$s
            implications: [{kind: %1$s, text: %1$s, clearedBy: %1$s}]
            decisionMakers: [{body: %1$s}]
            callIn: {applies: true, reason: %1$s}
            signOff: [{role: %1$s, status: %1$s}]
            appendices: [{label: %1$s, title: %1$s, content: %1$s}]
            backgroundPapers: [{title: %1$s, location: %1$s}]
            minuteReferences: [{number: %1$s, body: %1$s, text: %1$s}]
            accessibleFormats: {contact: %1$s, text: %1$s}
            """
                .formatted(quoted));

    assertThat(DocumentDump.body(document).split(Pattern.quote(text), -1)).hasSize(35);
  }

  @Test
  void prefixIsNotPrintedWithoutAName() {
    Document document =
        document(
            """
            schemaVersion: 1
            type: cabinet-member-update
            id: a
            title: T
            member: {prefix: Councillor, portfolio: Housing}
            updates: [{service: Housing, noUpdate: None.}]
            """);

    assertThat(DocumentDump.of(document.blocks())).doesNotContain("Councillor");
  }

  static Stream<Arguments> heads() {
    String council = "Bournemouth, Christchurch and Poole Council";
    String portfolio = "Children, Young People, Education and Skills for Life";
    return Stream.of(
        Arguments.of("council: {name: C}\nmember: {portfolio: P}", "C – P"),
        Arguments.of("council: {name: C}\nmembers: [{portfolio: P}, {portfolio: Q}]", "C – P, Q"),
        Arguments.of(
            "council: {name: {cy: Cyngor, en-GB: C}}\nmember: {portfolio: P}",
            "C / [cy: Cyngor] – P"),
        Arguments.of("council: {name: C}", "C – T"),
        Arguments.of("member: {portfolio: P}", "P"),
        Arguments.of("id: a", "T"),
        Arguments.of(
            "council: {name: \"%s\"}\nmember: {portfolio: \"%s\"}".formatted(council, portfolio),
            council + "[br]" + portfolio),
        Arguments.of(
            "council: {name: C}\nmembers: [{portfolio: \"%1$s\"}, {portfolio: \"%1$s\"}]"
                .formatted(portfolio),
            "C – T"));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void everyTemplateHeadsItsPagesWithTheCouncilAndThePortfolio(String front, String head) {
    for (String type : TemplateFiles.PACKED) {
      String asked = type.startsWith("decision") ? "recommendations: [{text: Agree}]\n" : "";
      Document document =
          document(
              "type: "
                  + type
                  + "\ntitle: T\nmeeting: {body: Cabinet}\n"
                  + asked
                  + front
                  + "\n"
                  + "updates: [{service: Housing, noUpdate: None.}]\n");

      assertThat(DocumentDump.of(document)).contains("header: " + head + "\nfooter: Page [page]");
      assertThat(document.furniture().firstHeader()).isEmpty();
    }
  }

  @Test
  void documentWithoutAMeetingIsDatedByTheEndOfItsPeriod() {
    Document document =
        document(
            """
            schemaVersion: 1
            type: cabinet-member-update
            id: a
            title: T
            period: {from: 2019-09-01, to: 2019-10-31}
            updates: [{service: Housing, noUpdate: None.}]
            """);

    assertThat(document.metadata().date()).hasToString("Optional[2019-10-31]");
  }

  private static Document document(String yaml) {
    return TemplateFolder.document(new TemplateEngine(Optional.empty()), yaml).value();
  }
}
