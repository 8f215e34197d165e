package org.councilreport.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.bullets;
import static org.councilreport.conformance.Specimen.emphasis;
import static org.councilreport.conformance.Specimen.item;
import static org.councilreport.conformance.Specimen.metadata;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.strong;
import static org.councilreport.conformance.Specimen.text;
import static org.councilreport.conformance.Specimen.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfText;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.NoteReference;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageFurniture;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Reference;
import org.councilreport.document.Section;
import org.councilreport.document.Span;
import org.councilreport.document.Status;
import org.councilreport.document.TableOfContents;
import org.councilreport.font.FontLibrary;
import org.junit.jupiter.api.Test;

/** What whole reports hold besides tables and figures, in real files. */
class WholeReportTest {
  private static final Locale WELSH = Locale.forLanguageTag("cy");

  @Test
  void aWholeReportKeepsTheStandardsAndItsText() throws IOException {
    Document document = report();
    byte[] pdf = write("whole-report", document);
    assertThat(PdfText.lines(pdf)).isEqualTo(DocumentText.lines(document));
    assertThat(PdfText.structureDump(pdf))
        .contains("BlockQuote", "Sect", "Div", "Span", "Reference", "Note", "TOCI");
  }

  @Test
  void entriesOfTheContentsLeadToThePagesTheyPrint() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write("whole-report", report()))) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      List<String> entries =
          first.getText(pdf).lines().filter(line -> line.matches("[1-9] .* [0-9]+ *")).toList();
      List<Integer> printed =
          entries.stream()
              .map(entry -> Integer.valueOf(entry.strip().replaceAll(".* ", "")))
              .toList();
      assertThat(printed).hasSize(3).isSorted();
      assertThat(printed.get(2)).isGreaterThan(1);
      assertThat(pages(pdf)).containsAll(printed);
    }
  }

  private static List<Integer> pages(PDDocument pdf) throws IOException {
    List<Integer> pages = new java.util.ArrayList<>();
    for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
      if (((PDAnnotationLink) annotation).getDestination() instanceof PDPageDestination place) {
        pages.add(place.retrievePageNumber() + 1);
      }
    }
    return pages;
  }

  @Test
  void signsThatTheFontLacksAreSetInTheOneBehind() throws IOException {
    byte[] pdf = write("signs", document(paragraph("CO₂ ✓ ★ ▲ ● ■ ◆ → and 5\u00A0m²")));
    assertThat(PdfText.lines(pdf)).contains("P CO₂ ✓ ★ ▲ ● ■ ◆ → and 5\u00A0m²");
  }

  @Test
  void aNoteLongerThanItsPageGoesOnAndLosesNothing() throws IOException {
    Document document =
        new Document(
            metadata(),
            List.of(new Paragraph(List.of(text("See the note."), new NoteReference(1)))),
            List.of(List.of(text(prose(1500)))),
            PageFurniture.NONE);
    byte[] pdf = write("long-note", document);
    assertThat(PdfText.lines(pdf)).isEqualTo(DocumentText.lines(document));
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      assertThat(loaded.getNumberOfPages()).isGreaterThan(2);
    }
  }

  @Test
  void theHeadStandsOnEveryPageButTheFirst() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write("whole-report", report()))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf).contains("Example Borough Council")).isEqualTo(page > 1);
      }
    }
  }

  private static Document report() {
    List<Inline> called =
        List.of(
            text("The spend is known"),
            new NoteReference(1),
            text(" and was checked"),
            new NoteReference(2),
            text(" again"),
            new NoteReference(1),
            text("; see "),
            new Reference("results", List.of(text("Results"))),
            text(". The "),
            new Abbreviation("CQC", "Care Quality Commission"),
            text(" and "),
            new Span(WELSH, List.of(text("Cyngor "), strong("Sir Gâr"))),
            text(" agree: "),
            new Status("▲", 0x1D7A3A, "On track"),
            text("."));
    return new Document(
        metadata(),
        List.of(
            new TableOfContents("Contents", 3),
            section("1", "summary", "Summary", numbered("1.1", called), numbered("1.2", prose(60))),
            section(
                "2",
                "risks",
                "Risks and decisions with a heading that is long enough to need a second line in"
                    + " the contents",
                numbered("2.1", prose(40)),
                new Quote(List.of(paragraph(prose(40)), bullets(item(paragraph("Quoted item"))))),
                new Callout(
                    Callout.Kind.RISK,
                    List.of(text("Risk: "), emphasis("winter")),
                    List.of(
                        paragraph(prose(400)),
                        bullets(item(paragraph("Gritting")), item(paragraph("Snow"))),
                        paragraph(prose(20)))),
                section("2.1", "deeper", "Deeper", paragraph(prose(30)))),
            section(
                "3",
                "welsh",
                "Languages",
                new Division(WELSH, List.of(paragraph("Mae’r adroddiad hwn ar gael yn Gymraeg."))),
                paragraph(prose(200))),
            section("4", "results", "Results", numbered("4.1", prose(90)))),
        List.of(
            List.of(text("From the "), emphasis("ledger"), text(" of 2 October 2019.")),
            List.of(text(prose(30)))),
        new PageFurniture(
            List.of(text("Example Borough Council – Page "), new PageNumber()),
            List.of(text("Page "), new PageNumber(), text(" of "), new PageCount()),
            Optional.of("DRAFT")));
  }

  private static Document document(Block... blocks) {
    return new Document(metadata(), List.of(blocks), List.of());
  }

  private static Section section(String number, String id, String title, Block... blocks) {
    return new Section(
        Optional.empty(),
        Optional.of(id),
        Optional.of(number),
        List.of(text(title)),
        Stream.of(blocks).toList());
  }

  private static Paragraph numbered(String number, List<Inline> content) {
    return new Paragraph(Optional.of(number), content);
  }

  private static Paragraph numbered(String number, String words) {
    return numbered(number, List.of(text(words)));
  }

  private static String prose(int words) {
    return String.join(" ", IntStream.range(0, words).mapToObj(i -> "word" + i).toList());
  }

  private static byte[] write(String name, Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(FontLibrary.standard()).write(Manuscripts.of(document, theme()), out);
    Artefacts.keep("pdf-" + name + ".pdf", out.toByteArray());
    assertThat(PdfConformance.faults(out.toByteArray())).isEmpty();
    return out.toByteArray();
  }
}
