package org.councilreport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.layout.LayoutEngineTest.layout;

import java.util.List;
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
    assertThat(Dump.pages(layout(table))).isEqualTo("");
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
    assertThat(Dump.structure(layout(table))).isEqualTo("");
  }

  @Test
  void theHeadIsRepeatedOnEveryPageButReadOnce() {
    PagedDocument laid = layout(rows(12).build());
    assertThat(laid.pages()).hasSize(3);
    assertThat(texts(laid, 0)).startsWith("Title", "Caption", "Head", "row 1");
    assertThat(texts(laid, 1)).startsWith("Head (HEADER)", "row 5");
    assertThat(texts(laid, 2)).startsWith("Head (HEADER)", "row 11");
    assertThat(Dump.structure(laid)).containsOnlyOnce("Head");
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
    assertThat(texts(laid, 1)).containsExactly("Head (HEADER)", "row 3", "row 4", "total", "Note");
  }

  @Test
  void aGroupsLabelStandsWithItsFirstRow() {
    PagedDocument laid =
        layout(rows(3).group("Group").row("first").row("second").row("third").build());
    assertThat(texts(laid, 1)).startsWith("Head (HEADER)", "Group", "first");
  }

  @Test
  void aRowStaysWholeWhereAPageHoldsIt() {
    PagedDocument laid = layout(rows(3).row("a a\nb").row("x").row("y").build());
    assertThat(laid.pages()).hasSize(2);
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
