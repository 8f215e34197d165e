package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.bullets;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.item;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.section;
import static org.councilreport.conformance.WholeReport.column;
import static org.councilreport.conformance.WholeReport.row;
import static org.councilreport.conformance.WholeReport.spending;
import static org.councilreport.conformance.WholeReport.wide;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Alignment;
import org.councilreport.document.Document;
import org.councilreport.document.Table;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void tableIsWrittenBetweenItsCaptionAndItsNotes() throws IOException {
    Document document = document(paragraph("before"), spending(), paragraph("after"));
    assertThat(WrittenDocx.of("table", document).lines())
        .isEqualTo(DocumentText.lines(document))
        .contains("C Spending by service", "TH Service | Status | Budget (£) | Comment")
        .contains("TG Children", "TR Schools | ★ Good | 1,200.00 | On target.")
        .contains("TN Figures are rounded.");
  }

  @Test
  void headIsRepeatedOnEachPage() throws IOException {
    XWPFTable table = table("table-head", spending());
    assertThat(table.getRows())
        .extracting(XWPFTableRow::isRepeatHeader)
        .startsWith(true, false)
        .containsOnlyOnce(true);
    assertThat(table.getRow(0).getCell(0).getParagraphs().get(0).getStyle())
        .isEqualTo("TableHeading");
  }

  @Test
  void wordIsToldWhatTheRowsAndColumnsAre() throws IOException {
    String xml = xml("table-look", spending());
    assertThat(xml)
        .contains("<w:tblStyle w:val=\"ReportTable\"/>")
        .contains("w:val=\"06E0\" w:firstRow=\"1\" w:lastRow=\"1\" w:firstColumn=\"1\"")
        .contains("<w:tblCaption w:val=\"Spending by service\"/>")
        .contains("<w:tblDescription w:val=\"Figures are rounded. Unaudited.\"/>");
    assertThat(xml("table-plain", wide()))
        .contains("w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\"")
        .doesNotContain("w:tblDescription");
  }

  @Test
  void headsAndTotalsAreBoldByTheirStyles() throws IOException {
    WrittenDocx docx = WrittenDocx.of("table-bold", document(spending()));
    assertThat(style(docx, 2, 0)).isEqualTo("TableRowHeading");
    assertThat(style(docx, 2, 3)).isEqualTo("TableText");
    assertThat(style(docx, 4, 2)).as("subtotal").isEqualTo("TableTotal");
    assertThat(style(docx, 7, 0)).as("total").isEqualTo("TableTotal");
    for (String id : List.of("TableHeading", "TableRowHeading", "TableTotal")) {
      assertThat(docx.style(id).getCTStyle().xmlText()).as(id).contains("<w:b w:val=\"1\"/>");
    }
  }

  @Test
  void groupsLabelGoesAcrossAndStaysWithItsRows() throws IOException {
    WrittenDocx docx = WrittenDocx.of("table-group", document(spending()));
    XWPFTableCell label = docx.word().getTables().get(0).getRow(1).getCell(0);
    assertThat(label.getText()).isEqualTo("Children");
    assertThat(label.getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(4);
    assertThat(docx.paragraphLook("TableHeading").isSetKeepNext()).isTrue();
  }

  @Test
  void numbersStandAtTheRight() throws IOException {
    String xml = xml("table-numbers", spending());
    assertThat(xml).contains("<w:jc w:val=\"right\"/></w:pPr><w:r><w:t>1,200.00</w:t>");
  }

  @Test
  void columnsFillTheMeasureAndGiveRoomToLongText() throws IOException {
    XWPFTable table = table("table-columns", spending());
    List<Integer> widths =
        table.getCTTbl().getTblGrid().getGridColList().stream()
            .map(column -> Integer.parseInt(column.getW().toString()))
            .toList();
    double measure = Specimen.theme().page().measure() * 20;
    assertThat(widths.stream().mapToInt(Integer::intValue).sum())
        .isBetween((int) measure - 4, (int) measure + 4);
    assertThat(widths.get(3)).isGreaterThan(widths.get(0));
  }

  @Test
  void declaredWidthIsKept() throws IOException {
    Table.Column half =
        new Table.Column(List.of(Specimen.text("a")), Alignment.START, Optional.of(75.0));
    Table table = table(List.of(half, column("b", Alignment.START)), row("1", "2"));
    double width = Specimen.theme().page().measure() * 20;
    var first = table("table-declared", table).getCTTbl().getTblGrid().getGridColList().get(0);
    assertThat(Integer.parseInt(first.getW().toString()) / width).isGreaterThan(0.74);
  }

  @Test
  void shortRowStaysWholeAndLongRowMayGoOn() throws IOException {
    Table table =
        table(List.of(column("a", Alignment.START)), row("short"), row("long ".repeat(60)));
    XWPFTable written = table("table-rows", table);
    assertThat(written.getRow(1).isCantSplitRow()).isTrue();
    assertThat(written.getRow(2).isCantSplitRow()).isFalse();
  }

  @Test
  void noRowStandsAloneAtAPagesEndAndSumsStayWithTheirRows() throws IOException {
    Table table =
        table(
            List.of(column("a", Alignment.START)),
            row("1"),
            row("2"),
            row("3"),
            row("4"),
            row("5"));
    assertThat(kept("table-kept", table)).containsExactly(false, true, false, false, true, false);
    assertThat(kept("table-kept-sums", spending()))
        .as("head, label, row, row, subtotal, row, row, total, before notes")
        .endsWith(true);
  }

  /** Whether each row stands on the page of the next; that of the head is in its style. */
  private static List<Boolean> kept(String name, Table table) throws IOException {
    return table(name, table).getRows().stream()
        .map(row -> row.getCell(0).getParagraphs().get(0).getCTP().getPPr().isSetKeepNext())
        .toList();
  }

  @Test
  void textOfManyColumnsIsSmallWhereItIsInThePdf() throws IOException {
    List<Table.Column> months = Collections.nCopies(9, column("December", Alignment.END));
    String[] values = Collections.nCopies(9, "1,000").toArray(String[]::new);
    XWPFTable written = table("table-small", table(months, row(values)));
    assertThat(written.getRow(0).getCell(0).getParagraphs().get(0).getStyle())
        .isEqualTo("TableHeadingSmall");
    assertThat(written.getRow(1).getCell(1).getParagraphs().get(0).getStyle())
        .isEqualTo("TableTextSmall");
    assertThat(written.getBody().getXWPFDocument().getStyles().getStyle("TableTextSmall"))
        .extracting(style -> style.getCTStyle().xmlText())
        .asString()
        .contains("w:sz w:val=\"18\"");
    assertThat(written.getBody().getXWPFDocument().getDocument().xmlText())
        .doesNotContain("landscape");
  }

  @Test
  void wideTableAndItsHeadingStandOnPagesOnTheirSide() throws IOException {
    Document document =
        document(
            paragraph("upright"),
            section("On its side", wide(), wide(), paragraph("upright again")),
            paragraph("end"));
    WrittenDocx docx = WrittenDocx.of("table-wide", document);
    assertThat(docx.lines()).isEqualTo(DocumentText.lines(document));
    String xml = docx.part("word/document.xml");
    assertThat(xml.split("<w:sectPr>", -1)).as("three sections").hasSize(4);
    assertThat(xml.split("w:orient=\"landscape\"", -1)).as("one on its side").hasSize(2);
    assertThat(xml.indexOf("<w:sectPr>")).isBetween(xml.indexOf("upright<"), xml.indexOf("On its"));
  }

  @Test
  void tableAtTheEndIsFollowedByAParagraph() throws IOException {
    assertThat(xml("table-end", wide()))
        .contains("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"SectionBreak\"/></w:pPr></w:p><w:sectPr>");
  }

  @Test
  void tableInAnItemIsIndentedWithIt() throws IOException {
    Document document = document(bullets(item(paragraph("a"), spending())));
    WrittenDocx docx = WrittenDocx.of("table-item", document);
    assertThat(docx.lines()).isEqualTo(DocumentText.lines(document));
    assertThat(docx.part("word/document.xml")).contains("<w:tblInd w:w=\"360\" w:type=\"dxa\"/>");
  }

  private static String style(WrittenDocx docx, int row, int cell) {
    XWPFTable table = docx.word().getTables().get(0);
    return table.getRow(row).getCell(cell).getParagraphs().get(0).getStyle();
  }

  private static XWPFTable table(String name, Table table) throws IOException {
    return WrittenDocx.of(name, document(table)).word().getTables().get(0);
  }

  private static String xml(String name, Table table) throws IOException {
    return WrittenDocx.of(name, document(table)).part("word/document.xml");
  }

  private static Table table(List<Table.Column> columns, Table.Row... rows) {
    return new Table(
        Optional.empty(),
        List.of(Specimen.text("caption")),
        columns,
        false,
        List.of(new Table.Group(List.of(), List.of(rows), List.of())),
        List.of(),
        List.of());
  }
}
