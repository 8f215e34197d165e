package org.councilreport.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.section;
import static org.councilreport.conformance.Specimen.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Golden;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfPages;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.SpecimenTable;
import org.councilreport.document.Alignment;
import org.councilreport.document.Document;
import org.councilreport.document.Link;
import org.councilreport.document.Table;
import org.councilreport.document.Text;
import org.councilreport.font.FontLibrary;
import org.junit.jupiter.api.Test;

/** Tables in real files: each keeps the standards and its text, wherever the pages end. */
class TablesPdfTest {

  @Test
  void aTableOfThreeColumns() throws IOException {
    Table table =
        SpecimenTable.captioned("Table 1: Education, health and care plans")
            .columns(Alignment.START, "Measure", "What it tells")
            .columns(Alignment.DECIMAL, "Percent")
            .rowHeads()
            .row("Plans issued on time", "How many of the plans were issued in 20 weeks", "58.3%")
            .row("Annual reviews", "Reviews held within the year", "101.25%")
            .row("Appeals", "", "(7%)")
            .row("Mediation", "Agreements reached before an appeal", "no data")
            .note("Figures are for September and October 2019.")
            .build();
    byte[] pdf = write("table-three-columns", document(section("SEND", paragraph("News."), table)));
    Golden.assertMatches("pdf/table-three-columns.structure.txt", PdfText.structureDump(pdf));
    Golden.assertMatches("pdf/table-three-columns.pages.txt", PdfPages.dump(pdf));
  }

  @Test
  void groupsWithSubtotalsAndTotals() throws IOException {
    Table table =
        SpecimenTable.captioned("Table 2: Revenue budget")
            .columns(Alignment.START, "Service")
            .columns(Alignment.DECIMAL, "Budget £000", "Forecast £000", "Variance £000")
            .rowHeads()
            .group("Adult social care")
            .row("Residential care", "31,204.5", "33,018.2", "1,813.7")
            .row("Home care", "12,870", "12,650.4", "(219.6)")
            .subtotal("Adult social care", "44,074.5", "45,668.6", "1,594.1")
            .group("Children’s services")
            .row("Looked after children", "18,344.1", "21,002.9", "2,658.8")
            .row("Early help", "4,110", "4,095", "(15)")
            .subtotal("Children’s services", "22,454.1", "25,097.9", "2,643.8")
            .total("All services", "66,528.6", "70,766.5", "4,237.9")
            .note("Brackets: underspend.")
            .note("Forecast at the end of October.")
            .build();
    byte[] pdf = write("table-groups", document(table, paragraph("The table ends above.")));
    Golden.assertMatches("pdf/table-groups.structure.txt", PdfText.structureDump(pdf));
  }

  @Test
  void aTableOfTwoHundredRowsOverItsPages() throws IOException {
    SpecimenTable table =
        SpecimenTable.captioned("Table 3: Repairs by street")
            .columns(Alignment.START, "Street", "Repair")
            .columns(Alignment.END, "Cost")
            .rowHeads()
            .rows(
                IntStream.range(0, 200)
                    .mapToObj(
                        i ->
                            SpecimenTable.cells(
                                i + " High Street",
                                "Repair of the kerb ".repeat(i % 7).strip(),
                                "£" + i))
                    .toList())
            .total("All", "", "£19,900");
    byte[] pdf = write("table-200-rows", document(paragraph("Before."), table.build()));
    assertThat(PdfPages.dump(pdf)).contains("Street");
    assertThat(pages(pdf)).isGreaterThan(5);
  }

  @Test
  void aWideTableTurnsItsPagesAndOnlyIts() throws IOException {
    String[] heads =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> "Performance indicator " + i)
            .toArray(String[]::new);
    SpecimenTable table =
        SpecimenTable.captioned("Table 4: Indicators").columns(Alignment.START, heads).rowHeads();
    for (int row = 0; row < 40; row++) {
      String cell = "Satisfactory outcome " + row;
      table.row(IntStream.range(0, 10).mapToObj(i -> cell).toArray(String[]::new));
    }
    byte[] pdf =
        write(
            "table-wide",
            document(
                paragraph("Before."),
                section("Indicators", table.build()),
                section("After", paragraph("After."))));
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      assertThat(loaded.getPage(0).getMediaBox().getWidth()).isLessThan(600);
      assertThat(loaded.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
      int last = loaded.getNumberOfPages() - 1;
      assertThat(loaded.getPage(last - 1).getMediaBox().getWidth()).isGreaterThan(800);
      assertThat(loaded.getPage(last).getMediaBox().getWidth()).isLessThan(600);
    }
  }

  @Test
  void aRowHigherThanAPageGoesOnOverTheNext() throws IOException {
    Table table =
        SpecimenTable.captioned("Table 5: A long answer")
            .columns(Alignment.START, "Question", "Answer", "By")
            .rowHeads()
            .row("Short", "Yes", "the chair")
            .row(
                "Why?",
                "Because of this and that. ".repeat(200).strip(),
                "the director ".repeat(30).strip())
            .row("Short again", "No", "the chair")
            .build();
    byte[] pdf = write("table-high-row", document(table));
    assertThat(pages(pdf)).isEqualTo(2);
    Golden.assertMatches("pdf/table-high-row.pages.txt", PdfPages.dump(pdf));
  }

  @Test
  void longWordsAreBrokenInTheirCells() throws IOException {
    Table table =
        SpecimenTable.captioned("Table 6: Long words")
            .column(20, "Kind")
            .column(30, "Word")
            .columns(Alignment.CENTRE, "Note")
            .row("Place", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Anglesey")
            .row("Address", "https://www.example.gov.uk/your-council/a/very/long/path", "breaks")
            .row("Letters", "x".repeat(200), "in the middle")
            .build();
    write("table-long-words", document(table));
  }

  @Test
  void linksWorkInTheirCells() throws IOException {
    Link link =
        new Link(
            URI.create("https://www.example.gov.uk/"), List.of(new Text("the council’s pages")));
    Table table =
        new Table(
            java.util.Optional.empty(),
            List.of(new Text("Table 7: Links")),
            SpecimenTable.captioned("x").columns(Alignment.START, "a", "b").build().columns(),
            false,
            List.of(
                new Table.Group(
                    List.of(),
                    List.of(
                        new Table.Row(
                            List.of(
                                List.of(new Text("See "), link, new Text(".")),
                                List.of(new Text("end"))))),
                    List.of())),
            List.of(),
            List.of());
    write("table-links", document(table));
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      return loaded.getNumberOfPages();
    }
  }

  private static byte[] write(String name, Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(FontLibrary.standard()).write(Manuscripts.of(document, theme()), out);
    byte[] pdf = out.toByteArray();
    Artefacts.keep("pdf-" + name + ".pdf", pdf);
    assertThat(PdfConformance.faults(pdf)).isEmpty();
    assertThat(PdfText.lines(pdf)).isEqualTo(DocumentText.lines(document));
    return pdf;
  }
}
