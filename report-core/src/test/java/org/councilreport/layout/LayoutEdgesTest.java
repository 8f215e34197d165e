package org.councilreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.conformance.Specimen;
import org.councilreport.conformance.SpecimenTable;
import org.councilreport.conformance.WholeReport;
import org.councilreport.document.Alignment;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Chart;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Metadata;
import org.councilreport.document.PageFurniture;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Text;
import org.councilreport.font.HalfEmMetrics;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Theme;
import org.junit.jupiter.api.Test;

/**
 * What documents made from seeds have shown to go wrong once, each as small as it gets; on the page
 * of {@link LayoutEngineTest}, twenty characters by ten lines.
 */
class LayoutEdgesTest {

  @Test
  void aChartsNamesMayHoldTwoSpaces() {
    Chart.Series series = new Chart.Series("in  all", List.of(Optional.of(BigDecimal.ONE)));
    Chart chart =
        new Chart(
            Optional.empty(),
            Chart.Type.COLUMN,
            text("Caption"),
            "Summary",
            List.of("May  June"),
            List.of(series));
    assertThat(PageFaults.of(layout(PageFurniture.NONE, chart))).isEmpty();
  }

  @Test
  void textBeginsBelowAHeadOfTwoLines() {
    List<Inline> words = text("one two three four five six seven");
    PagedDocument laid =
        layout(new PageFurniture(words, List.of(), Optional.empty()), LayoutEngineTest.lines(20));
    assertThat(PageFaults.of(laid)).isEmpty();
    assertThat(headsAndFeet(laid).filter("five six seven"::equals).count())
        .isEqualTo(laid.pages().size() - 1L);
  }

  @Test
  void textEndsAboveAFootOfTwoLines() {
    List<Inline> words = text("one two three four five six seven");
    PagedDocument laid =
        layout(new PageFurniture(List.of(), words, Optional.empty()), LayoutEngineTest.lines(20));
    assertThat(PageFaults.of(laid)).isEmpty();
    assertThat(headsAndFeet(laid).filter("five six seven"::equals)).hasSameSizeAs(laid.pages());
  }

  @Test
  void aHeadThatWouldFillThePageIsCut() {
    List<Inline> words = text("word ".repeat(200));
    PagedDocument laid =
        layout(new PageFurniture(words, words, Optional.empty()), LayoutEngineTest.lines(20));
    assertThat(PageFaults.of(laid)).isEmpty();
    assertThat(laid.pages()).hasSizeLessThan(6);
  }

  @Test
  void listsInListsLeaveRoomForLinesHoweverDeepTheyAre() {
    Block deep = paragraph("some words");
    for (int depth = 0; depth < 12; depth++) {
      deep = bullets(deep);
    }
    PagedDocument laid = layout(PageFurniture.NONE, deep);
    assertThat(PageFaults.of(laid)).isEmpty();
    // The text has 100 points, so that 40 of them are left.
    assertThat(Dump.pages(laid)).contains("80.0,103.0 \"some \"", "80.0,113.0 \"words\"");
  }

  @Test
  void headingsWithNothingBelowThemFillTheirPages() {
    Block[] empty =
        IntStream.range(0, 25)
            .mapToObj(i -> Specimen.section("Heading " + i))
            .toArray(Block[]::new);
    assertThat(layout(PageFurniture.NONE, empty).pages()).hasSizeLessThan(7);
  }

  @Test
  void aLabelWithoutRoomBesideItsTextStandsAboveIt() {
    ListBlock list =
        new ListBlock(
            ListNumbering.DECIMAL, 123456789, List.of(new ListItem(List.of(paragraph("words")))));
    PagedDocument laid = layout(PageFurniture.NONE, bullets(bullets(list)));
    assertThat(PageFaults.of(laid)).isEmpty();
    assertThat(Dump.pages(laid))
        .contains("30.0,43.0 \"–\"", "40.0,43.0 \"123456789.\"", "80.0,53.0 \"words\"");
  }

  @Test
  void aWideTableTurnsThePageForItsCalloutToo() {
    Callout callout =
        new Callout(
            Callout.Kind.NOTE,
            text("Heading"),
            List.of(paragraph("before"), WholeReport.wide(), paragraph("after")));
    PagedDocument laid =
        new LayoutEngine(face -> new HalfEmMetrics())
            .layout(Specimen.document(callout), Specimen.theme());
    assertThat(PageFaults.of(laid)).isEmpty();
    assertThat(laid.pages().stream().map(page -> page.width() > page.height()))
        .containsExactly(false, true, false);
  }

  @Test
  void notesOfTablesHaveNamesOfTheirOwnInCalloutsToo() {
    Block table = SpecimenTable.captioned("Table").columns(Alignment.START, "A").note("x").build();
    Block callout = new Callout(Callout.Kind.NOTE, List.of(), List.of(table));
    String structure = Dump.structure(layout(PageFurniture.NONE, callout, table));
    assertThat(structure.lines().filter(line -> line.contains("Note Identifier")))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void aPageThatCannotLieOnItsSideStaysUpright() {
    Theme theme = LayoutEngineTest.theme().withPage(new PageGeometry(112, 200, 40, 20, 40, 20, 10));
    PagedDocument laid =
        new LayoutEngine(face -> new HalfEmMetrics())
            .layout(Specimen.document(WholeReport.wide()), theme);
    assertThat(laid.pages()).allMatch(page -> page.width() == 112);
  }

  private static ListBlock bullets(Block... blocks) {
    return new ListBlock(ListNumbering.BULLET, 1, List.of(new ListItem(List.of(blocks))));
  }

  private static Stream<String> headsAndFeet(PagedDocument laid) {
    return laid.pages().stream()
        .flatMap(page -> page.items().stream())
        .flatMap(item -> item instanceof PageItem.TextItem text ? Stream.of(text) : Stream.empty())
        .filter(item -> !Dump.isContent(item))
        .map(PageItem.TextItem::text);
  }

  private static PagedDocument layout(PageFurniture furniture, Block... blocks) {
    Metadata metadata =
        new Metadata("id", "theme", "Title", Locale.UK, Optional.empty(), Optional.empty());
    return new LayoutEngine(face -> new HalfEmMetrics())
        .layout(
            new Document(metadata, List.of(blocks), List.of(), furniture),
            LayoutEngineTest.theme());
  }

  static Paragraph paragraph(String words) {
    return new Paragraph(text(words));
  }

  private static List<Inline> text(String text) {
    return List.of(new Text(text));
  }
}
