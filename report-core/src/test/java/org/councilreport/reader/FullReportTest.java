package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.model.Amount;
import org.councilreport.model.Callout;
import org.councilreport.model.Classification;
import org.councilreport.model.ContentItem;
import org.councilreport.model.Extra;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.KpiTable;
import org.councilreport.model.Label;
import org.councilreport.model.MilestoneList;
import org.councilreport.model.Report;
import org.councilreport.model.TableContent;
import org.councilreport.model.When;
import org.junit.jupiter.api.Test;

/** One report that uses every field of the table. */
class FullReportTest {
  private static final Path FILE = Path.of("src/test/resources/report/full-report.yaml");

  @Test
  void everyFieldOfTheTableIsUsedAndBinds() throws IOException {
    Reading reading = new ReportReader().read(FILE);
    assertThat(reading.report().diagnostics()).isEmpty();
    assertThat(reading.positions().isWritten("updates[0].content[2].kpis.rows[0].title")).isTrue();
    YamlNode file = YamlReader.node(Files.readAllBytes(FILE), "full").orElseThrow();
    assertThat(Written.fields(FieldTableTest.REPORT, file)).isEqualTo(Written.offered());
  }

  @Test
  void labelsMayBeInSeveralLanguages() throws IOException {
    Label title = report().title();
    assertThat(title.text(Locale.UK)).isEqualTo("Housing Update");
    assertThat(title.text(Locale.forLanguageTag("cy"))).isEqualTo("Diweddariad Tai");
  }

  @Test
  void valuesAreKeptAsWrittenAndAsNumbers() throws IOException {
    KpiTable kpis = (KpiTable) content().get(2);
    assertThat(kpis.rows().get(0).values().actual())
        .contains(new Amount("97.8%", Optional.of(new BigDecimal("97.8"))));
    TableContent table = (TableContent) content().get(5);
    assertThat(table.totals()).containsExactly(inline("All"), inline("(1,200)"));
  }

  @Test
  void timesAreAsExactAsTheirAuthorKnowsThem() throws IOException {
    MilestoneList milestones = (MilestoneList) content().get(8);
    assertThat(milestones.milestones())
        .extracting(MilestoneList.Milestone::date)
        .containsExactly(
            new When(When.Precision.WEEK, day(9, 7), day(9, 13)),
            new When(When.Precision.MONTH, day(10, 1), day(10, 31)),
            new When(When.Precision.RANGE, day(11, 2), day(11, 20)));
  }

  @Test
  void shortFormsAreReadLikeLongOnes() throws IOException {
    Report report = report();
    assertThat(report.front().classification().map(Classification::level))
        .contains(Classification.Level.PART_II);
    assertThat(report.body().updates().get(0).classification().map(Classification::level))
        .contains(Classification.Level.PUBLIC);
    assertThat(((Callout) content().get(10)).kind()).isEqualTo(Callout.Kind.GOOD_NEWS);
    assertThat(Reports.read(Reports.HEAD + "wards: all\n").report().value().front().wards())
        .hasValueSatisfying(wards -> assertThat(wards.all()).isTrue());
  }

  @Test
  void contentKnowsItsKeyAndItsLanguage() throws IOException {
    assertThat(content())
        .extracting(ContentItem::key)
        .containsExactly(
            "text",
            "text",
            "kpis",
            "chart",
            "figure",
            "table",
            "table",
            "actions",
            "milestones",
            "decision",
            "callout");
  }

  @Test
  void extraValuesAreTextsListsAndNamedValues() throws IOException {
    assertThat(report().extra().fields())
        .containsEntry("budgetCode", new Extra.Text("H-410"))
        .containsEntry(
            "tags", new Extra.Items(List.of(new Extra.Text("one"), new Extra.Text("two"))));
  }

  @Test
  void schemesOfTheCouncilStandBesideTheBuiltInOne() throws IOException {
    assertThat(report().presentation().statusSchemes())
        .extracting(scheme -> scheme.id())
        .containsExactly("stars", "rag");
  }

  @Test
  void glossaryOfTheCouncilFollowsTheReportsOwn() throws IOException {
    assertThat(report().back().glossary())
        .extracting(entry -> entry.abbr())
        .containsExactly("SEND", "HRA");
  }

  private static Report report() throws IOException {
    return new ReportReader().read(FILE).report().value();
  }

  private static List<ContentItem> content() throws IOException {
    return report().body().updates().get(0).content();
  }

  private static InlineMarkdown inline(String text) {
    return new InlineMarkdown(text);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
