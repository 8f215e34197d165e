package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.conformance.CouncilTemplates;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Document;
import org.councilreport.model.CabinetMember;
import org.councilreport.model.CommonMark;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;
import org.councilreport.model.Meeting;
import org.councilreport.model.Report;
import org.councilreport.model.ServiceUpdate;
import org.councilreport.picture.PictureReader;
import org.councilreport.reader.Reading;
import org.councilreport.reader.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a sample's author wrote is lost or moved on its way into the document. */
class SampleTextTest {
  /** Footnotes move to the end, and references bring words of their own. */
  private static final Pattern NOTES =
      Pattern.compile("(?m)^\\[\\^\\w+\\]:.*$|\\[\\^\\w+\\]|\\[\\]\\(#[^)]*\\)");

  /** What CommonMark writes around words: captions, list marks, hashes, stars, links, and so on. */
  private static final Pattern MARKS =
      Pattern.compile(
          "(?m)^Table: |^\\s*(?:[-*]|\\d+\\.|#+)\\s+|\\*|\\[|\\]\\([^)]*\\)|\\]\\{lang=\\w+}|\\\\$|^<|(?<= )<|>(?=[\\s.,]|$)");

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("council.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyTextOfTheReportStandsInTheDocumentInOrder(Path file) throws IOException {
    assertThatNothingIsLost(file);
  }

  @Test
  void tablesOfAnUpdateStandInTheDocumentUnderTheirCaptions(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("council.yaml"), "name: Sandford Council\n");
    Path file = folder.resolve("fees.yaml");
    Files.writeString(
        file,
        """
        type: cabinet-member-update
        title: Cabinet Member Update Report
        meeting: {body: Cabinet, date: 2026-07-14}
        member: {portfolio: Licensing}
        period: {from: 2026-06-01, to: 2026-06-30}
        updates:
          - service: Fees
            content: |
              The fees are these:

              Table: Fees for a year

              | Licence | Fee |
              |---|--:|
              | Taxi | £82 |

              They are due in *May*.
        """);

    assertThatNothingIsLost(file);
  }

  private static void assertThatNothingIsLost(Path file) throws IOException {
    Reading reading = new ReportReader().read(file);
    Report report = reading.report().value();
    Checked<Document> document =
        new TemplateEngine(CouncilTemplates.of(file))
            .document(
                report,
                reading.markdown(),
                reading.positions(),
                new PictureReader(
                    Optional.ofNullable(file.getParent()), reading.councilFolder().orElseThrow()));

    assertThat(document.diagnostics()).isEmpty();
    assertThat(letters(document.value())).containsSubsequence(letters(report));
  }

  private static List<String> letters(Document document) {
    String dump =
        document.metadata().title()
            + "\n"
            + DocumentDump.of(document.blocks())
                .replaceAll("\\[br\\]", " ")
                .replaceAll("\\[(strong|em|[a-z]+:\\S+) |\\]", "");
    return letters(dump);
  }

  private static List<String> letters(Report report) {
    List<String> texts = new ArrayList<>();
    texts.add(words(report.title()));
    report.council().map(council -> words(council.name())).ifPresent(texts::add);
    report.front().meeting().map(meeting -> words(meeting.body())).ifPresent(texts::add);
    report.front().meeting().flatMap(Meeting::agendaItem).ifPresent(texts::add);
    report.front().member().flatMap(CabinetMember::name).map(n -> words(n)).ifPresent(texts::add);
    report.front().member().map(member -> words(member.portfolio())).ifPresent(texts::add);
    report.body().summary().ifPresent(summary -> texts.add(plain(summary)));
    report.body().updates().forEach(update -> add(update, texts));
    return letters(String.join(" ", texts));
  }

  private static void add(ServiceUpdate update, List<String> texts) {
    texts.add(words(update.service()));
    // Data has a form of its own in the document; the formats' tests compare it cell by cell.
    update.content().stream()
        .filter(Markdown.class::isInstance)
        .forEach(item -> texts.add(plain((Markdown) item)));
    update.noUpdate().ifPresent(reason -> texts.add(plain(reason)));
    update.updates().forEach(inner -> add(inner, texts));
  }

  private static String words(Label label) {
    return label.text(Locale.UK);
  }

  private static String plain(CommonMark text) {
    String withoutNotes = NOTES.matcher(text.source()).replaceAll(" ");
    return MARKS.matcher(withoutNotes).replaceAll(" ");
  }

  /** Letters and digits alone, so that neither CommonMark's marks nor the template's matter. */
  private static List<String> letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .toList();
  }
}
