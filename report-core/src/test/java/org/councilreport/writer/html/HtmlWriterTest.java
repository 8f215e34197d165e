package org.councilreport.writer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.section;
import static org.councilreport.conformance.Specimen.text;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.conformance.Pictures;
import org.councilreport.conformance.Specimen;
import org.councilreport.conformance.WholeReport;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.Callout;
import org.councilreport.document.Chart;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.Metadata;
import org.councilreport.document.NoteReference;
import org.councilreport.document.Orientation;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageFurniture;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Picture;
import org.councilreport.document.Span;
import org.councilreport.document.Strong;
import org.councilreport.document.TableOfContents;
import org.councilreport.document.Text;
import org.councilreport.writer.Companion;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final Locale URDU = Locale.forLanguageTag("ur");

  @Test
  void everyNodeIsWritten() throws IOException {
    WrittenHtml html = WrittenHtml.of("every-node", Specimen.everyNode());
    assertThat(html.file().title()).startsWith(Specimen.everyNode().metadata().title());
    assertThat(html.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(html.select("main h6")).hasSize(1);
    assertThat(html.select("ol[start=3] > li")).hasSize(2);
  }

  @Test
  void numbersOfNestedListsAreWrittenOtherwise() throws IOException {
    WrittenHtml html =
        WrittenHtml.of("nested-numbers", Specimen.document(Specimen.nestedNumbers()));
    assertThat(html.select("main ol").eachAttr("type")).containsExactly("a", "i", "A");
    assertThat(html.select("main ol").eachAttr("class")).containsExactly("letters", "capitals");
    assertThat(html.select("style").html())
        .as("(a) and (A), as in the other formats")
        .contains(".letters { list-style-type: letters }")
        .contains(".capitals { list-style-type: capitals }")
        .contains("letters { system: extends lower-alpha; prefix: \"(\"; suffix: \") \" }");
    assertThat(html.select("main > ol > li > ol[type=a] > li > ol[type=i] > li > ol")).hasSize(1);
  }

  @Test
  void wholeReportIsWritten() throws IOException {
    WrittenHtml html = WrittenHtml.of("whole-report", WholeReport.document());
    assertThat(html.select("header .watermark").text()).isEqualTo("DRAFT");
    assertThat(html.select("header .publisher").text()).isEqualTo("Example Borough Council");
    assertThat(html.select(".callout.risk[role=note]").attr("aria-labelledby")).isNotEmpty();
    assertThat(html.select("tfoot th[scope=row]").text()).isEqualTo("Total");
    assertThat(html.select("th[scope=rowgroup]").eachText()).containsExactly("Children", "Adults");
    assertThat(html.select("a[href=#spending]").text()).isEqualTo("the table");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    assertThat(WrittenHtml.of("again", WholeReport.document()).text())
        .isEqualTo(WrittenHtml.of("again", WholeReport.document()).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]]>",
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "&nbsp;&#x26;",
        "<!-- x -->",
        "'\"\\",
        "two  spaces",
        "Ŵyl ŷ CO₂ 😀"
      })
  void textComesOutAsTypedWhereverItStands(String hostile) throws IOException {
    Metadata like = Specimen.metadata();
    Metadata metadata =
        new Metadata(
            like.id(), like.theme(), hostile, like.language(), Optional.of(hostile), like.date());
    Document document =
        new Document(
            metadata,
            List.of(
                new TableOfContents(hostile, 2),
                section(hostile, paragraph(hostile)),
                new Callout(Callout.Kind.NOTE, List.of(text(hostile)), List.of(paragraph("x"))),
                new Paragraph(
                    List.of(
                        new Abbreviation(hostile, hostile),
                        new Link(Specimen.WEBSITE, List.of(text(hostile))))),
                new Figure(
                    Optional.empty(),
                    picture(Orientation.UPRIGHT),
                    Optional.of(hostile),
                    List.of()),
                new Figure(
                    Optional.empty(),
                    picture(new Orientation(true, 3)),
                    Optional.of(hostile),
                    List.of()),
                WholeReport.chart(Chart.Type.BAR)),
            List.of(),
            new PageFurniture(
                List.of(text(hostile)),
                List.of(text(hostile), new PageNumber()),
                Optional.of(hostile)));
    WrittenHtml html = WrittenHtml.of("hostile", document);
    assertThat(html.select("h1").get(0).wholeText()).isEqualTo(hostile);
    assertThat(html.select("abbr").attr("title")).isEqualTo(hostile);
    assertThat(html.select("img").attr("alt")).isEqualTo(hostile);
    assertThat(html.select("script, [onerror]")).isEmpty();
  }

  @Test
  void footnotesLeadThereAndBack() throws IOException {
    Document document =
        WholeReport.document(
            new Paragraph(
                List.of(
                    text("a"),
                    new NoteReference(1),
                    text("b"),
                    new NoteReference(2),
                    text("c"),
                    new NoteReference(1))));
    WrittenHtml html = WrittenHtml.of("notes", document);
    assertThat(html.select("sup a[href=#_note1]").eachAttr("id"))
        .containsExactly("_mark1", "_mark1-2");
    assertThat(html.select("#_note1 [role=doc-backlink]").eachText())
        .containsExactly("Back to text 1", "Back to text 2");
    assertThat(html.select("#_note2 [role=doc-backlink]").attr("href")).isEqualTo("#_mark2");
  }

  @Test
  void contentsListHeadingsToTheirDepth() throws IOException {
    Document document =
        document(
            new TableOfContents("Contents", 3),
            WholeReport.section("money", "1", "Money", section("Detail", section("Too deep"))),
            section("People"));
    WrittenHtml html = WrittenHtml.of("contents", document);
    assertThat(html.select("nav.contents a").eachText())
        .containsExactly("1 Money", "Detail", "People");
    assertThat(html.select("nav.contents a").get(0).attr("href")).isEqualTo("#money");
    assertThat(html.select("nav.contents > ol > li > ol > li")).hasSize(1);
  }

  @Test
  void wideTableScrollsInAGroupAndNarrowOneDoesNot() throws IOException {
    WrittenHtml html = WrittenHtml.of("tables", document(WholeReport.wide(), WholeReport.narrow()));
    assertThat(html.select("[role=group][tabindex=0] table")).hasSize(1);
    assertThat(html.select("table")).hasSize(2);
  }

  @Test
  void chartIsADrawingWithTitleAndDescription() throws IOException {
    for (Chart.Type type : Chart.Type.values()) {
      WrittenHtml html = WrittenHtml.of("chart-" + type, document(WholeReport.chart(type)));
      assertThat(html.select("svg > title").text()).isEqualTo("Visits by quarter");
      assertThat(html.select("svg > desc").text()).isEqualTo("Visits rose in all areas.");
      assertThat(html.select("svg text").eachText()).contains("North", "Spring");
    }
  }

  @Test
  void picturesStandInTheFileAsTheyAreToBeSeen() throws IOException {
    WrittenHtml html =
        WrittenHtml.of(
            "pictures",
            document(
                new Figure(
                    Optional.of("logo"), picture(Orientation.UPRIGHT), Optional.of("A"), List.of()),
                new Figure(
                    Optional.empty(), picture(Orientation.UPRIGHT), Optional.empty(), List.of()),
                new Figure(
                    Optional.empty(),
                    picture(new Orientation(false, 1)),
                    Optional.of("B"),
                    List.of(text("turned")))));
    assertThat(html.select("figure#logo img").attr("src")).startsWith("data:image/png;base64,");
    assertThat(html.select("img").eachAttr("alt")).containsExactly("A", "");
    assertThat(html.select("svg image").attr("transform")).isEqualTo("matrix(0 1 -1 0 20 0)");
    assertThat(html.select("svg").attr("viewBox")).isEqualTo("0 0 20 40");
  }

  @Test
  void otherLanguagesAreMarkedWithTheirDirection() throws IOException {
    WrittenHtml html =
        WrittenHtml.of(
            "languages",
            document(
                new Division(WELSH, List.of(paragraph("Cyngor"))),
                new Paragraph(List.of(new Span(URDU, List.of(text("کونسل")))))));
    assertThat(html.select("div[lang=cy]").attr("dir")).isEqualTo("ltr");
    assertThat(html.select("span[lang=ur]").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void ownWordsAreInTheDocumentsLanguageOrMarkedAsEnglish() throws IOException {
    assertThat(WrittenHtml.of("welsh", in(WELSH)).select(".skip").text())
        .isEqualTo("Neidio i’r prif gynnwys");
    WrittenHtml polish = WrittenHtml.of("polish", in(Locale.forLanguageTag("pl")));
    assertThat(polish.select(".skip").attr("lang")).isEqualTo("en");
  }

  private static Document in(Locale language) {
    Metadata like = Specimen.metadata();
    return new Document(
        new Metadata(like.id(), like.theme(), "T", language, like.author(), like.date()),
        List.of(paragraph("x")),
        List.of());
  }

  @Test
  void filesBesideItAreNamedWithTheirSizes() throws IOException {
    WrittenHtml html =
        WrittenHtml.of(
            "beside",
            document(paragraph("x")),
            new Companion(OutputFormat.PDF, "housing.pdf", 42_521),
            new Companion(OutputFormat.DOCX, "housing.docx", 2_340_000));
    assertThat(html.select("nav.formats a").eachText())
        .containsExactly("PDF (43 KB)", "Word (2.3 MB)");
    assertThat(html.select("nav.formats a").eachAttr("href"))
        .containsExactly("housing.pdf", "housing.docx");
    assertThatThrownBy(() -> new Companion(OutputFormat.PDF, "../x.pdf", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lineOfTheFootThatCountsPagesIsForPrintOnly() throws IOException {
    WrittenHtml html =
        WrittenHtml.of(
            "foot",
            new Document(
                Specimen.metadata(),
                List.of(paragraph("x")),
                List.of(),
                PageFurniture.foot(
                    List.of(text("Page "), new PageNumber(), text(" of "), new PageCount()))));
    assertThat(html.select("body > footer")).isEmpty();
    assertThat(html.select("style").html())
        .contains("content:\"Page \" counter(page) \" of \" counter(pages)");
  }

  @Test
  void whatStandsInTheFootBesideThePageStaysOnScreens() throws IOException {
    List<Inline> foot =
        List.of(
            new Strong(List.of(text("OFFICIAL"))),
            text(" – ENV/26/017, page "),
            new PageNumber(),
            text(" of "),
            new PageCount(),
            text(" | Draft, for comment"),
            new LineBreak(),
            text("Page "),
            new PageNumber());
    WrittenHtml html =
        WrittenHtml.of(
            "foot-marks",
            new Document(
                Specimen.metadata(), List.of(paragraph("x")), List.of(), PageFurniture.foot(foot)));
    assertThat(html.select("body > footer p"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.wholeText())
                    .isEqualTo("OFFICIAL – ENV/26/017 | Draft, for comment"))
        .satisfies(line -> assertThat(line.select("strong").text()).isEqualTo("OFFICIAL"));
  }

  @Test
  void printHasTheAddressesOfLinksAndKeepsLabelsWithTheirValues() throws IOException {
    String css = WrittenHtml.of("print", document(paragraph("x"))).select("style").html();
    String print = css.substring(css.lastIndexOf("@media print {"));
    assertThat(print)
        .contains("content: \" (\" attr(href) \")\"")
        .contains("dl > div, .contents li { break-inside: avoid }")
        .contains("thead { display: table-header-group }")
        .as("totals stand once, not at the foot of each page")
        .contains("tfoot { display: table-row-group }");
    assertThat(css).contains("@media screen and (prefers-color-scheme: dark)");
  }

  @Test
  void addressesKeepTheirQueriesAndAreEscaped() throws IOException {
    URI address = URI.create("https://www.example.gov.uk/?a=1&b='2'");
    WrittenHtml html =
        WrittenHtml.of(
            "address",
            document(new Paragraph(List.of(new Link(address, List.of(new Text("go")))))));
    assertThat(html.select("main a").attr("href")).isEqualTo(address.toString());
    assertThat(html.text()).contains("?a=1&amp;b=");
  }

  private static Picture picture(Orientation orientation) {
    return orientation.equals(Orientation.UPRIGHT)
        ? Pictures.picture(Picture.Format.PNG, 40, 20, Pictures.png(40, 20, 2, 8, false))
        : Pictures.turned(40, 20, orientation);
  }
}
