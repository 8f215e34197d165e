package org.councilreport.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.everyNode;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.section;
import static org.councilreport.conformance.Specimen.text;
import static org.councilreport.conformance.Specimen.theme;
import static org.councilreport.style.Colour.BLACK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Golden;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfPages;
import org.councilreport.conformance.PdfText;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Link;
import org.councilreport.document.Metadata;
import org.councilreport.document.Paragraph;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontLibrary;
import org.councilreport.font.FontProgram;
import org.councilreport.style.FontFamily;
import org.councilreport.style.Theme;
import org.councilreport.tagging.Artifact;
import org.councilreport.text.MeasuredText;
import org.councilreport.text.TextLook;
import org.councilreport.text.TextRun;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
  private static final FontLibrary FONTS = FontLibrary.standard();

  @Test
  void everyNodeKeepsTheStandardsAndItsText() throws IOException {
    byte[] pdf = write("every-node", everyNode());
    assertThat(PdfText.lines(pdf)).isEqualTo(DocumentText.lines(everyNode()));
  }

  @Test
  void everyNodeHasItsPlaceInTheStructureAndOnThePage() throws IOException {
    byte[] pdf = write("every-node", everyNode());
    Golden.assertMatches("pdf/every-node.structure.txt", PdfText.structureDump(pdf));
    Golden.assertMatches("pdf/every-node.pages.txt", PdfPages.dump(pdf));
  }

  @Test
  void aLongDocumentKeepsTheStandardsOverItsPages() throws IOException {
    Link link =
        new Link(URI.create("https://example.gov.uk/a"), List.of(text(prose(60) + " end of link")));
    Block[] sections =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    section(
                        "Section " + i,
                        paragraph(prose(90)),
                        new Paragraph(List.of(text(prose(40) + " "), link, text(".")))))
            .toArray(Block[]::new);
    Document document = document(sections);
    byte[] pdf = write("long", document);
    assertThat(PdfText.lines(pdf)).isEqualTo(DocumentText.lines(document));
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      assertThat(loaded.getNumberOfPages()).isGreaterThan(5);
    }
  }

  @Test
  void aDocumentOfOnlyATitleIsOnePage() throws IOException {
    assertThat(PdfText.lines(write("title-only", document())))
        .containsExactly("H1 Cabinet Member Update Report");
  }

  @Test
  void charactersAreExtractedAsTheyWereWritten() throws IOException {
    String text =
        "Platform office fluffy  double  spaces; “quotes” ‘and’ children’s – £3,906 ½ 5\u00A0°C"
            + " well\u2011known Tŷ Ŵ Gàidhlig <w:p> ]]> ${x} <#if> &nbsp; %s \\ ( )";
    byte[] pdf = write("characters", document(paragraph(text)));
    assertThat(PdfText.lines(pdf)).contains("P " + text);
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(loaded))
          .contains("Platform office fluffy  double  spaces;", "well\u2011known");
    }
  }

  @Test
  void propertiesNameTheCouncilAndTheReportAndNobodyElse() throws IOException {
    try (PDDocument loaded = Loader.loadPDF(write("every-node", everyNode()))) {
      PDDocumentInformation information = loaded.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("Cabinet Member Update Report");
      assertThat(information.getAuthor()).isEqualTo("Example Borough Council");
      assertThat(information.getCreationDate().toInstant()).hasToString("2019-11-12T00:00:00Z");
      assertThat(loaded.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(loaded.getVersion()).isEqualTo(1.7f);
    }
  }

  @Test
  void aDocumentWithoutAuthorAndDateIsWholeToo() throws IOException {
    Metadata bare =
        new Metadata(
            "bare",
            "plain",
            "Bare & <plain> title",
            java.util.Locale.forLanguageTag("cy"),
            Optional.empty(),
            Optional.empty());
    byte[] pdf = write("bare", new Document(bare, List.of(paragraph("Testun.")), List.of()));
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      assertThat(loaded.getDocumentInformation().getCreationDate()).isNull();
      assertThat(loaded.getDocumentInformation().getTitle()).isEqualTo("Bare & <plain> title");
    }
  }

  @Test
  void textIsDrawnAsWideAsItWasMeasured() throws IOException {
    String text = "AVATAR To office, Yorkshire’s £1,234.56 – “Te”";
    byte[] pdf = write("measured", document(paragraph(text)));
    FontProgram face = FONTS.program(new FontFace("Liberation Sans", false, false));
    double measured = text.codePoints().map(face::advance).sum() * 12 / 1000.0;
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      LastLine stripper = new LastLine();
      stripper.getText(loaded);
      assertThat(stripper.width).isCloseTo(measured, org.assertj.core.data.Offset.offset(0.01));
    }
  }

  @Test
  void pairsOfLettersMoveTogetherWhereTheThemeSaysSo() throws IOException {
    String text = "AVATAR To office, Yo\u00ADrkshire’s £1,234.56 – “Te” VA";
    Document document = document(paragraph(text));
    Theme kerned = kerned(theme());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(FONTS).write(Manuscripts.of(document, kerned), out);
    assertThat(PdfConformance.faults(out.toByteArray())).isEmpty();
    assertThat(PdfText.lines(out.toByteArray()))
        .isEqualTo(PdfText.lines(write("not-kerned", document)));

    TextLook look = new TextLook(new FontFace("Liberation Sans", false, false), 12, BLACK, false);
    double loose = width(text, look);
    double tight = width(text, look.kerned(true));
    assertThat(tight).isLessThan(loose - 5);
    try (PDDocument loaded = Loader.loadPDF(out.toByteArray())) {
      LastLine stripper = new LastLine();
      stripper.getText(loaded);
      assertThat(stripper.width).isCloseTo(tight, org.assertj.core.data.Offset.offset(0.01));
    }
  }

  private static double width(String text, TextLook look) {
    TextRun run = new TextRun(text, look, Artifact.LAYOUT, Optional.empty());
    return MeasuredText.of(List.of(run), FONTS::program).whole().width();
  }

  private static Theme kerned(Theme theme) {
    return new Theme(
        theme.page(),
        new FontFamily(theme.font().embedded(), theme.font().installed(), true),
        theme.text(),
        theme.listIndent(),
        theme.numberIndent(),
        theme.link(),
        theme.palette(),
        theme.table(),
        theme.chart());
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    assertThat(write("every-node", everyNode())).isEqualTo(write("every-node", everyNode()));
  }

  private static byte[] write(String name, Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(FONTS).write(Manuscripts.of(document, theme()), out);
    Artefacts.keepWithWords("pdf-" + name, out.toByteArray(), document);
    assertThat(PdfConformance.faults(out.toByteArray())).isEmpty();
    return out.toByteArray();
  }

  private static String prose(int words) {
    return String.join(" ", IntStream.range(0, words).mapToObj(i -> "word" + i).toList());
  }

  /** How far the last line of text reaches from its start. */
  private static final class LastLine extends PDFTextStripper {
    private double width;

    @Override
    protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> positions) {
      org.apache.pdfbox.text.TextPosition last = positions.get(positions.size() - 1);
      width = last.getXDirAdj() + last.getWidthDirAdj() - positions.get(0).getXDirAdj();
    }
  }
}
