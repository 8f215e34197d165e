package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.councilreport.model.ActionList;
import org.councilreport.model.Amount;
import org.councilreport.model.Body;
import org.councilreport.model.Callout;
import org.councilreport.model.ChartContent;
import org.councilreport.model.ContentItem;
import org.councilreport.model.Decision;
import org.councilreport.model.Division;
import org.councilreport.model.FigureContent;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Kpi;
import org.councilreport.model.KpiTable;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;
import org.councilreport.model.MilestoneList;
import org.councilreport.model.Presentation;
import org.councilreport.model.Report;
import org.councilreport.model.ServiceUpdate;
import org.councilreport.model.StatusScheme;
import org.councilreport.model.TableContent;
import org.councilreport.model.When;
import org.councilreport.picture.PictureReader;
import org.councilreport.reader.Reading;
import org.junit.jupiter.api.Test;

/** Every kind of content that an update can hold is printed. */
class ContentTemplateTest {
  private static final String YAML =
      TemplateFolder.REPORT.replace("type: test", "type: cabinet-member-update");
  private static final LocalDate DAY = LocalDate.of(2019, 11, 4);

  private static Checked<Document> document(ContentItem... content) {
    Reading reading = TemplateFolder.read(YAML);
    Report report = reading.report().value();
    ServiceUpdate update =
        new ServiceUpdate(
            Label.of("Housing"),
            Optional.of("housing"),
            Optional.empty(),
            Optional.empty(),
            List.of(content),
            Optional.empty(),
            List.of());
    Report filled =
        new Report(
            report.type(),
            report.id(),
            report.title(),
            report.language(),
            report.council(),
            report.front(),
            new Body(Optional.empty(), Optional.empty(), List.of(update)),
            report.proposal(),
            report.back(),
            new Presentation(Optional.empty(), Optional.empty(), List.of(StatusScheme.RAG)),
            report.extra());
    return new TemplateEngine(Optional.empty())
        .document(
            filled,
            Map.of(),
            reading.positions(),
            new PictureReader(Optional.of(Path.of("../samples/sefton"))));
  }

  /** What the content becomes, without the section of its update. */
  private static String printed(ContentItem... content) {
    Checked<Document> document = document(content);
    assertThat(document.diagnostics()).isEmpty();
    String dump = DocumentDump.body(document.value());
    String heading = "# Housing {updates[0]} #housing\n";
    return dump.substring(dump.indexOf(heading) + heading.length()).replaceAll("(?m)^  ", "");
  }

  private static InlineMarkdown words(String source) {
    return new InlineMarkdown(source);
  }

  private static Optional<Amount> amount(String written) {
    return Optional.of(Amount.of(written));
  }

  private static List<InlineMarkdown> cells(String... cells) {
    return Arrays.stream(cells).map(InlineMarkdown::new).toList();
  }

  @Test
  void textAndWhatIsInAnotherLanguage() {
    assertThat(
            printed(
                new Markdown("One *two*."),
                new Division(Locale.forLanguageTag("cy"), new Markdown("Diolch."))))
        .isEqualTo("¶ One [em two].\nin cy\n  ¶ Diolch.\n");
  }

  @Test
  void indicatorsHaveTheColumnsThatSomeRowFills() {
    Kpi rated =
        new Kpi(
            Label.of("Homes let"),
            Optional.of(Label.of("days")),
            Optional.empty(),
            Optional.empty(),
            new Kpi.Values(
                amount("20"),
                Optional.empty(),
                amount("3,906"),
                Optional.empty(),
                Optional.empty()),
            Optional.of("amber"),
            Optional.of(Kpi.Direction.NO_CHANGE),
            Optional.of(words("As *planned*")),
            Optional.empty());
    Kpi empty =
        new Kpi(
            Label.of("Repairs"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Kpi.Values(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Label.of("survey to follow")));

    assertThat(
            printed(
                new KpiTable(
                    Optional.of("kpis"),
                    words("Indicators"),
                    StatusScheme.RAG_ID,
                    List.of(rated, empty),
                    List.of(words("Unaudited.")))))
        .isEqualTo(
            """
            table #kpis Indicators
              head, with row heads: Indicator | Target <END> | Actual <END> | Status | Direction | Comment
              row: Homes let (days) | 20 | 3,906 | [◆ Amber #8A4B00] | No change | As [em planned]
              row: Repairs | none set | survey to follow | not rated | not compared | no comment
              note: Key: [▼ Red #B10E1E] – Off target; [◆ Amber #8A4B00] – Near the target; [▲ Green #00632B] – On target or better.
              note: Unaudited.
            """);
  }

  private static Kpi higher(String title, String target, String tolerance, String actual) {
    return new Kpi(
        Label.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Kpi.Polarity.HIGHER),
        new Kpi.Values(
            amount(target),
            tolerance.isEmpty() ? Optional.empty() : amount(tolerance),
            amount(actual),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void statusThatValuesGiveIsPrintedAndNoOther() {
    assertThat(
            printed(
                new KpiTable(
                    Optional.empty(),
                    words("Indicators"),
                    StatusScheme.RAG_ID,
                    List.of(
                        higher("Met", "40", "", "41"),
                        higher("Near", "40", "2", "39"),
                        higher("Missed", "40", "2", "30"),
                        higher("Open", "40", "", "39")),
                    List.of())))
        .contains(
            "row: Met | 40 | 41 | [▲ Green #00632B]",
            "row: Near | 40 (±2) | 39 | [◆ Amber #8A4B00]",
            "row: Missed | 40 (±2) | 30 | [▼ Red #B10E1E]",
            "row: Open | 40 | 39 | not rated");
  }

  @Test
  void chartIsFollowedByItsNumbers() {
    assertThat(
            printed(
                new ChartContent(
                    Optional.of("rise"),
                    ChartContent.Type.COLUMN,
                    words("Homes built"),
                    Optional.of("It rose."),
                    List.of(Label.of("May"), Label.of("June")),
                    List.of(
                        new ChartContent.Series(
                            Label.of("New & old"),
                            List.of(Amount.of("1,500"), Amount.of("no data")))))))
        .isEqualTo(
            """
            COLUMN #rise Homes built: It rose.
              May | June
              New & old: 1500 | -
            table Homes built: the numbers
              head, with row heads: Category | New & old <DECIMAL>
              row: May | 1,500
              row: June | no data
            """);
  }

  @Test
  void figureHasItsWordsOrOnlyDecorates() {
    assertThat(
            printed(
                new FigureContent(
                    Optional.empty(),
                    "first-page.png",
                    Optional.of("A \"page\""),
                    false,
                    Optional.of(words("The *first* page"))),
                new FigureContent(
                    Optional.empty(), "first-page.png", Optional.empty(), true, Optional.empty())))
        .isEqualTo(
            """
            figure PNG of 662 by 936 pixels "A "page"" The [em first] page
            figure PNG of 662 by 936 pixels\s
            """);
  }

  @Test
  void figureWithoutWordsIsTheAuthorsFault() {
    assertThat(
            document(
                    new FigureContent(
                        Optional.empty(),
                        "first-page.png",
                        Optional.empty(),
                        false,
                        Optional.empty()))
                .diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "report.yaml:7:5: error[alt-text]: this picture has no words for those who do not"
                + " see it");
  }

  @Test
  void tableAlignsItsColumnsByTheirTypes() {
    assertThat(
            printed(
                new TableContent(
                    Optional.empty(),
                    words("Spending"),
                    List.of(
                        column("Item", TableContent.Type.TEXT, Optional.empty()),
                        column("Spent", TableContent.Type.MONEY, Optional.empty()),
                        column(
                            "Change",
                            TableContent.Type.PERCENT,
                            Optional.of(TableContent.Align.CENTRE))),
                    true,
                    List.of(cells("Roads", "(12.5)", "3%")),
                    List.of(
                        new TableContent.Group(
                            Label.of("Parks"),
                            List.of(cells("Benches", "*4*", "0%")),
                            cells("All parks", "4", "0%"))),
                    cells("Total", "16.5", "3%"),
                    List.of())))
        .isEqualTo(
            """
            table Spending
              head, with row heads: Item | Spent <DECIMAL> | Change <CENTRE>
              row: Roads | (12.5) | 3%
              group: Parks
              row: Benches | [em 4] | 0%
              subtotal: All parks | 4 | 0%
              total: Total | 16.5 | 3%
            """);
  }

  private static TableContent.Column column(
      String header, TableContent.Type type, Optional<TableContent.Align> align) {
    return new TableContent.Column(Label.of(header), type, align, Optional.empty());
  }

  @Test
  void actionsAndMilestonesAreTables() {
    assertThat(
            printed(
                new ActionList(
                    List.of(
                        new ActionList.Action(
                            words("Mend"),
                            Optional.of(Label.of("Officer")),
                            Optional.of(new When(When.Precision.WEEK, DAY, DAY.plusDays(6)))),
                        new ActionList.Action(words("Paint"), Optional.empty(), Optional.empty()))),
                new MilestoneList(
                    List.of(
                        new MilestoneList.Milestone(
                            new When(When.Precision.DAY, DAY, DAY), words("Open")),
                        new MilestoneList.Milestone(
                            new When(
                                When.Precision.MONTH,
                                LocalDate.of(2019, 12, 1),
                                LocalDate.of(2019, 12, 31)),
                            words("Close"))))))
        .isEqualTo(
            """
            table Actions
              head: Action | Owner | Due
              row: Mend | Officer | week commencing 4 November 2019
              row: Paint | not named | no date set
            table Milestones
              head, with row heads: Date | Milestone
              row: 4 November 2019 | Open
              row: December 2019 | Close
            """);
  }

  @Test
  void decisionsAndCalloutsAreSetApart() {
    assertThat(
            printed(
                new Decision(
                    Optional.empty(),
                    new Markdown("To *buy*."),
                    Optional.of(Label.of("Cabinet")),
                    Optional.of(DAY),
                    Optional.empty()),
                new Callout(
                    Callout.Kind.GOOD_NEWS, Optional.of(Label.of("Prize")), new Markdown("- won"))))
        .isEqualTo(
            """
            DECISION Decision
              ¶ To [em buy].
              Decided by: | Cabinet
              Date: | 4 November 2019
            GOOD_NEWS Prize
              •
                ¶ won
            """);
  }

  @Test
  void headingInACalloutIsTheAuthorsFault() {
    assertThat(
            document(
                    new Callout(
                        Callout.Kind.RISK, Optional.empty(), new Markdown("Rain\n\n# Heading")))
                .diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("report.yaml:7:5: error[markdown]: a heading may not stand in this field");
  }

  @Test
  void referencesReachPartsOfOtherFields() {
    assertThat(printed(new Markdown("See [](#housing) and [**it**](#housing).")))
        .isEqualTo("¶ See [#housing Housing] and [#housing [strong it]].\n");
  }
}
