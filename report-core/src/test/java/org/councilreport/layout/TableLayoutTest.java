package org.councilreport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.layout.LayoutEngineTest.layout;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.councilreport.conformance.Specimen;
import org.councilreport.conformance.SpecimenTable;
import org.councilreport.document.Alignment;
import org.councilreport.document.Block;
import org.councilreport.document.Table;
import org.junit.jupiter.api.Test;

/**
 * The measures are those of {@link LayoutEngineTest}: twenty characters to a line, ten lines to a
 * page. A row of one line is 13 points high; the title and the caption take 25 points of 100.
 */
class TableLayoutTest {

  @Test
  void rowsStandBelowTheCaptionAndTheHead() {
    Table table =
        SpecimenTable.captioned("Caption")
            .columns(Alignment.START, "Name", "Part")
            .row("one", "a")
            .row("two", "b")
            .total("all", "c")
            .note("A note.")
            .build();
    assertThat(Dump.pages(layout(table)))
        .isEqualTo(
            """
            page 1
              20.0,28.0 "Title"
              20.0,45.0 100.0 × 13.0 rectangle (LAYOUT)
              20.0,45.0 100.0 × 1.0 rectangle (LAYOUT)
              20.0,57.0 100.0 × 1.0 rectangle (LAYOUT)
              20.0,70.5 100.0 × 0.5 rectangle (LAYOUT)
              20.0,83.0 100.0 × 1.0 rectangle (LAYOUT)
              20.0,96.0 100.0 × 1.0 rectangle (LAYOUT)
              20.0,43.0 "Caption"
              22.0,54.5 "Name"
              72.0,54.5 "Part"
              22.0,67.5 "one"
              72.0,67.5 "a"
              22.0,80.5 "two"
              72.0,80.5 "b"
              22.0,93.5 "all"
              72.0,93.5 "c"
              20.0,105.0 "A note."
              20.0,138.0 "Page 1 of 1" (FOOTER)
            """);
  }

  @Test
  void aTableSaysWhatItsCellsHead() {
    Table table =
        SpecimenTable.captioned("Caption")
            .columns(Alignment.START, "Name", "Part")
            .rowHeads()
            .group("Group")
            .row("one", "")
            .subtotal("sum", "b")
            .group("")
            .row("two", "c")
            .total("all", "d")
            .note("Note")
            .build();
    assertThat(Dump.structure(layout(table)))
        .isEqualTo(
            """
            Document
              H1
                "Title"
              Table
                Caption
                  "Caption"
                THead
                  TR
                    TH Column
                      "Name"
                    TH Column
                      "Part"
                TBody
                  TR
                    TH Row ColumnSpan[columns=2]
                      "Group"
                  TR
                    TH Row
                      "one"
                    TD
                  TR
                    TH Row
                      "sum"
                    TD
                      "b"
                TBody
                  TR
                    TH Row
                      "two"
                    TD
                      "c"
                TFoot
                  TR
                    TH Row
                      "all"
                    TD
                      "d"
              Note Identifier[name=table.1.note.1]
                "Note"
            """);
  }

  @Test
  void theHeadIsRepeatedOnEveryPageButReadOnce() {
    PagedDocument laid = layout(rows(12).build());
    assertThat(laid.pages()).hasSize(3);
    assertThat(texts(laid, 0)).startsWith("Title", "Caption", "Head", "row 1");
    assertThat(texts(laid, 1)).startsWith("Head (HEADER)", "row 5");
    assertThat(texts(laid, 2)).startsWith("Head (HEADER)", "row 11");
    assertThat(Dump.structure(laid)).containsOnlyOnce("\"Head\"");
  }

  @Test
  void theCaptionMovesToTheNextPageWithTheFirstTwoRows() {
    // Caption, head and two rows take 49 points; two lines and the title leave 65, three 55.
    assertThat(texts(layout(lines(3), rows(4).build()), 0)).endsWith("Head", "row 1", "row 2");
    assertThat(texts(layout(lines(4), rows(4).build()), 1)).startsWith("Caption", "Head", "row 1");
  }

  @Test
  void aHeadingMovesToTheNextPageWithItsTable() {
    PagedDocument laid = layout(lines(3), Specimen.section("Heading", rows(4).build()));
    assertThat(texts(laid, 0)).doesNotContain("Heading");
    assertThat(texts(laid, 1)).startsWith("Heading", "Caption", "Head");
  }

  @Test
  void noSingleRowStandsAloneAtTheEnd() {
    // Five rows would fit on the first page, with the sixth alone on the second.
    assertThat(texts(layout(rows(5).build()), 1))
        .containsExactly("Head (HEADER)", "row 4", "row 5");
  }

  @Test
  void totalsAndNotesStandWithTheLastRows() {
    PagedDocument laid = layout(rows(4).total("total").note("Note").build());
    assertThat(texts(laid, 1)).containsExactly("Head (HEADER)", "row 4", "total", "Note");
  }

  @Test
  void aGroupsLabelStandsWithItsFirstRow() {
    PagedDocument laid =
        layout(rows(3).group("Group").row("first").row("second").row("third").build());
    assertThat(texts(laid, 1)).startsWith("Head (HEADER)", "Group", "first");
  }

  @Test
  void aRowStaysWholeWhereAPageHoldsIt() {
    // Three rows and a line of the fourth would fit.
    PagedDocument laid = layout(rows(3).row(words(8)).row("next").build());
    assertThat(texts(laid, 0)).endsWith("row 3");
    assertThat(texts(laid, 1)).startsWith("Head (HEADER)", "word 1 word 2 word ");
  }

  @Test
  void aRowHigherThanAPageGoesOnInTheSameCell() {
    PagedDocument laid =
        layout(
            SpecimenTable.captioned("Caption")
                .columns(Alignment.START, "A", "B")
                .row(words(40), "b")
                .row("a", words(2))
                .build());
    assertThat(texts(laid, 0)).endsWith("b");
    assertThat(texts(laid, 1)).startsWith("A (HEADER)", "B (HEADER)");
    assertThat(Dump.structure(laid))
        .containsOnlyOnce("\"" + words(40) + "\"\n        TD\n          \"b\"");
  }

  @Test
  void whatHeadsARowNeverStandsWithoutIt() {
    // A page holds the row, but not with the caption and the head.
    PagedDocument laid = layout(lines(4), rows(0).row(words(12)).row("next").build());
    assertThat(texts(laid, 1)).startsWith("Caption", "Head", "word 1 word 2 word ");
  }

  @Test
  void nothingOfACaptionOrHeadHigherThanAPageIsLost() {
    PagedDocument laid =
        layout(
            SpecimenTable.captioned(words(40))
                .columns(Alignment.START, words(50))
                .row("row")
                .build());
    assertThat(Dump.structure(laid)).contains(words(40), words(50), "row");
    assertThat(Dump.pages(laid)).doesNotContain("HEADER");
  }

  @Test
  void numbersStandWithTheirPointsBelowEachOther() {
    List<String> starts =
        starts(
            SpecimenTable.captioned("Caption")
                .columns(Alignment.DECIMAL, "N")
                .row("1.25")
                .row("100")
                .row("(7%)")
                .row("none"));
    // The right edge is at 118; ".25" is kept free for fractions.
    assertThat(starts)
        .containsExactly("N 113.0", "1.25 98.0", "100 88.0", "(7%) 93.0", "none 98.0");
  }

  @Test
  void columnsStandAsTheyAreAligned() {
    List<String> starts =
        starts(
            SpecimenTable.captioned("Caption")
                .columns(Alignment.CENTRE, "ab")
                .columns(Alignment.END, "cd")
                .row("x", "y"));
    assertThat(starts).containsExactly("ab 40.0", "cd 108.0", "x 42.5", "y 113.0");
  }

  @Test
  void declaredWidthsHold() {
    SpecimenTable table =
        SpecimenTable.captioned("Caption").column(70, "ab").column(30, "cd").row("x", "y");
    assertThat(starts(table)).containsExactly("ab 22.0", "cd 92.0", "x 22.0", "y 92.0");
  }

  @Test
  void aDeclaredWidthGivesWayToALongWord() {
    SpecimenTable table =
        SpecimenTable.captioned("Caption").column(10, "letters").column(90, "cd").row("x", "y");
    // Seven letters and the space beside them are 39 wide.
    assertThat(starts(table)).containsExactly("letters 22.0", "cd 61.0", "x 22.0", "y 61.0");
  }

  @Test
  void aDeclaredWidthHoldsAgainstTheWishesOfOtherColumns() {
    SpecimenTable table =
        SpecimenTable.captioned("Caption")
            .column(60, "ab")
            .columns(Alignment.START, "cd")
            .row("x y", "many words that go on");
    // 60 of 100 points, though the words of the other column would fill the table alone.
    assertThat(starts(table)).startsWith("ab 22.0", "cd 82.0", "x y 22.0", "many  82.0");
  }

  @Test
  void shortColumnsAreNotBrokenForTheSakeOfLongOnes() {
    List<String> starts =
        starts(
            SpecimenTable.captioned("Caption")
                .columns(Alignment.START, "On time", "Why")
                .row("not yet", "many words that go on"));
    assertThat(starts).startsWith("On time 22.0", "Why 61.0", "not yet 22.0");
  }

  @Test
  void textGetsSmallerBeforeThePageIsTurned() {
    // Two words of ten letters need 108 points at size 10 and 98 at 9.
    PagedDocument laid =
        layout(
            SpecimenTable.captioned("Caption")
                .columns(Alignment.START, "abcdefghij", "abcdefghij")
                .build());
    assertThat(sizes(laid)).containsExactly(10.0, 9.0);
    assertThat(laid.pages().get(0).width()).isEqualTo(140);
  }

  @Test
  void aPageIsTurnedForAWideTableAndBackAfterIt() {
    PagedDocument laid =
        layout(
            paragraph("Before"),
            Specimen.section(
                "Heading",
                SpecimenTable.captioned("Caption")
                    .columns(Alignment.START, "abcdefghij", "abcdefghijk")
                    .build()),
            paragraph("After"));
    assertThat(laid.pages()).extracting(Page::width).containsExactly(140.0, 150.0, 140.0);
    assertThat(laid.pages()).extracting(Page::height).containsExactly(150.0, 140.0, 150.0);
    assertThat(texts(laid, 1)).containsExactly("Heading", "Caption", "abcdefghij", "abcdefghijk");
    assertThat(Dump.pages(laid)).contains("20.0,128.0 \"Page 2 of 3\" (FOOTER)");
  }

  @Test
  void wordsAreBrokenWhenNoPageIsWideEnough() {
    PagedDocument laid =
        layout(
            SpecimenTable.captioned("Caption")
                .columns(Alignment.START, "ab", "x".repeat(30))
                .build());
    assertThat(texts(laid, 0)).startsWith("Title", "Caption", "ab");
    assertThat(texts(laid, 0).subList(3, 5)).allMatch(text -> text.matches("x+"));
    assertThat(Dump.structure(laid)).contains("\"ab\"", "\"" + "x".repeat(30) + "\"");
  }

  @Test
  void aTableInAListStandsUnderItsText() {
    PagedDocument laid =
        layout(Specimen.bullets(Specimen.item(paragraph("Item"), rows(2).build())));
    assertThat(Dump.pages(laid)).contains("30.0,55.0 90.0 × 13.0", "32.0,64.5 \"Head\"");
  }

  @Test
  void aTableThatBeginsAnItemStandsBelowItsLabel() {
    PagedDocument laid = layout(Specimen.bullets(Specimen.item(rows(1).build())));
    assertThat(texts(laid, 0)).containsExactly("Title", "•", "Caption", "Head", "row 1");
  }

  private static Block paragraph(String text) {
    return Specimen.paragraph(text);
  }

  private static String words(int count) {
    return String.join(" ", IntStream.rangeClosed(1, count).mapToObj(i -> "word " + i).toList());
  }

  /** Where each text of a table on one page starts. */
  private static List<String> starts(SpecimenTable table) {
    return layout(table.build()).pages().get(0).items().stream()
        .filter(PageItem.TextItem.class::isInstance)
        .map(PageItem.TextItem.class::cast)
        .filter(Dump::isContent)
        .skip(2)
        .map(item -> item.text() + String.format(Locale.ROOT, " %.1f", item.x()))
        .toList();
  }

  private static List<Double> sizes(PagedDocument document) {
    return document.pages().get(0).items().stream()
        .filter(PageItem.TextItem.class::isInstance)
        .map(item -> ((PageItem.TextItem) item).look().size())
        .distinct()
        .toList();
  }

  private static SpecimenTable rows(int count) {
    SpecimenTable table = SpecimenTable.captioned("Caption").columns(Alignment.START, "Head");
    IntStream.rangeClosed(1, count).forEach(i -> table.row("row " + i));
    return table;
  }

  private static Block lines(int count) {
    return LayoutEngineTest.lines(count);
  }

  /** The texts of a page without its foot, with what artifacts they are. */
  private static List<String> texts(PagedDocument document, int page) {
    return document.pages().get(page).items().stream()
        .filter(PageItem.TextItem.class::isInstance)
        .map(PageItem.TextItem.class::cast)
        .map(item -> item.text() + (Dump.isContent(item) ? "" : " (" + item.marking() + ")"))
        .filter(text -> !text.endsWith("(FOOTER)"))
        .toList();
  }
}
