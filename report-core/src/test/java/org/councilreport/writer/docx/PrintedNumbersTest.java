package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.councilreport.conformance.DocumentText;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.junit.jupiter.api.Test;

class PrintedNumbersTest {
  @Test
  void wordCountsHeadingsAndTheirParagraphs() throws IOException {
    Document document =
        document(
            section("1", "Purpose", paragraph("1.1", "a"), paragraph("1.2", "b")),
            section("2", "Reasons", paragraph("2.1", "c"), section("", "Costs", plain("d"))),
            section("3", "Next", paragraph("3.1", "e")));
    WrittenDocx docx = WrittenDocx.of("numbers-decimal", document);
    assertThat(docx.lines()).isEqualTo(DocumentText.lines(document));
    assertThat(label(docx, "Purpose")).isEqualTo("%1 at level 0");
    assertThat(label(docx, "b")).isEqualTo("%1.%2 at level 1");
    assertThat(docx.paragraph("e").getNumID()).isEqualTo(docx.paragraph("Purpose").getNumID());
    assertThat(docx.paragraph("Costs").getNumID()).isNull();
    assertThat(docx.paragraph("b").getText()).as("no number in the text").isEqualTo("b");
  }

  @Test
  void wordCountsHeadingsThatEndInZero() throws IOException {
    Document document =
        document(
            section("1.0", "Purpose", paragraph("1.1", "a")),
            section("2.0", "Reasons", paragraph("2.1", "b")));
    WrittenDocx docx = WrittenDocx.of("numbers-zero", document);
    assertThat(label(docx, "Reasons")).isEqualTo("%1.0 at level 0");
    assertThat(label(docx, "b")).isEqualTo("%1.%2 at level 1");
  }

  @Test
  void wordCountsParagraphsThroughTheReportBesideHeadings() throws IOException {
    Document document =
        document(
            section("1.", "Purpose", paragraph("1", "a"), paragraph("2", "b")),
            section("2.", "Reasons", paragraph("3", "c")));
    WrittenDocx docx = WrittenDocx.of("numbers-continuous", document);
    assertThat(label(docx, "Reasons")).isEqualTo("%1. at level 0");
    assertThat(label(docx, "c")).isEqualTo("%1 at level 0");
    assertThat(docx.paragraph("c").getNumID()).isNotEqualTo(docx.paragraph("Reasons").getNumID());
  }

  @Test
  void numbersThatWordWouldNotCountToAreText() throws IOException {
    Document document =
        document(
            section("1", "Purpose", paragraph("1.1", "a"), paragraph("1.3", "b")),
            section("2", "Reasons", paragraph("A7", "c")));
    WrittenDocx docx = WrittenDocx.of("numbers-irregular", document);
    assertThat(docx.lines()).isEqualTo(DocumentText.lines(document));
    assertThat(label(docx, "Reasons")).as("headings alone are regular").isEqualTo("%1 at level 0");
    XWPFParagraph literal = docx.paragraph("1.3\tb");
    assertThat(literal.getNumID()).isNull();
    assertThat(literal.getStyle()).isEqualTo("NumberedParagraph");
    assertThat(literal.getRuns().get(0).getStyle()).isEqualTo("PrintedNumber");
    assertThat(docx.paragraph("A7\tc").getNumID()).isNull();
  }

  private static String label(WrittenDocx docx, String text) {
    XWPFParagraph paragraph = docx.paragraph(text);
    return paragraph.getNumLevelText() + " at level " + paragraph.getNumIlvl();
  }

  private static Section section(String number, String title, Block... blocks) {
    return new Section(
        Optional.empty(),
        Optional.empty(),
        Optional.of(number).filter(printed -> !printed.isEmpty()),
        List.of(text(title)),
        List.of(blocks));
  }

  private static Paragraph paragraph(String number, String text) {
    return new Paragraph(Optional.of(number), List.of(text(text)));
  }

  private static Paragraph plain(String text) {
    return new Paragraph(List.of(text(text)));
  }
}
