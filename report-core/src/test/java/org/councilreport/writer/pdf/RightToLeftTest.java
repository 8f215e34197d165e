package org.councilreport.writer.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.councilreport.conformance.Specimen.bullets;
import static org.councilreport.conformance.Specimen.item;
import static org.councilreport.conformance.Specimen.metadata;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.text;
import static org.councilreport.conformance.Specimen.theme;
import static org.councilreport.conformance.WholeReport.column;
import static org.councilreport.conformance.WholeReport.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Golden;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfPages;
import org.councilreport.conformance.PdfText;
import org.councilreport.document.Alignment;
import org.councilreport.document.Block;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Metadata;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.document.Source;
import org.councilreport.document.Span;
import org.councilreport.document.Table;
import org.councilreport.document.TableOfContents;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontLibrary;
import org.councilreport.writer.PdfStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arabic and Hebrew, in reports of their own and in the midst of English. */
class RightToLeftTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final Locale HEBREW = Locale.forLanguageTag("he");
  private static final String GREETING = "السلام عليكم";
  private static final String PROSE =
      "افتتح المجلس مدرستين جديدتين في عام 2026، وبلغت التكلفة 3,906 جنيه (بما في ذلك الضريبة)."
          + " يمكن الاطلاع على تقرير Ofsted في المكتبة المركزية قبل نهاية الشهر الجاري.";
  private static final String HEBREW_PROSE =
      "המועצה פתחה שני בתי ספר חדשים בשנת 2026. אפשר לקרוא את הדוח של Ofsted בספרייה.";

  @ParameterizedTest
  @EnumSource
  void textIsReadAsItWasWrittenAndKeepsTheStandards(PdfStandard standard) throws IOException {
    Document document = document().with(new Source(new byte[] {'#'}));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(FontLibrary.standard(), standard).write(Manuscripts.of(document, theme()), out);
    byte[] pdf = out.toByteArray();
    Artefacts.keep("pdf-right-to-left-" + standard + ".pdf", pdf);
    assertThat(PdfConformance.faults(pdf, standard)).isEmpty();
    assertThat(PdfText.lines(pdf)).isEqualTo(DocumentText.lines(document));
  }

  @Test
  void textIsDrawnAsWideAsItWasMeasured() throws IOException {
    byte[] pdf = write(new Document(metadata(), List.of(division(ARABIC, PROSE)), List.of()));
    double measure = theme().page().width() - theme().page().right();
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      List<TextPosition> glyphs = new ArrayList<>();
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          glyphs.add(text);
        }
      }.getText(loaded);
      double right =
          glyphs.stream()
              .filter(glyph -> glyph.getFontSizeInPt() == 12)
              .mapToDouble(glyph -> glyph.getX() + glyph.getWidth())
              .max()
              .orElseThrow();
      assertThat(right).isCloseTo(measure, offset(0.1));
    }
  }

  @Test
  void anArabicReportBeginsAtTheRightThroughout() throws IOException {
    Metadata arabic =
        new Metadata(
            "taqrir", "plain", "تقرير المجلس", ARABIC, Optional.of("Example"), Optional.empty());
    Section section =
        new Section(
            Optional.empty(),
            Optional.of("schools"),
            Optional.of("1"),
            List.of(text("المدارس")),
            List.of(paragraph(PROSE)));
    byte[] pdf =
        write(
            new Document(
                arabic,
                List.of(new TableOfContents("المحتويات", 3), section),
                List.of(text("صفحة "), new PageNumber())));
    Golden.assertMatches("pdf/right-to-left.pages.txt", PdfPages.dump(pdf));
  }

  /** The JDK keeps a copy of the font while the program runs. */
  @Test
  void nothingTemporaryIsLeftBehind(@TempDir Path temporary) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Greeting.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("shaped");
    assertThat(temporary).isEmptyDirectory();
  }

  /** A program that joins the letters of a greeting. */
  static final class Greeting {
    public static void main(String[] arguments) {
      FontFace face = new FontFace("DejaVu Sans", false, false);
      int glyphs = FontLibrary.standard().program(face).shape(GREETING).size();
      System.out.println("shaped " + glyphs);
    }
  }

  private static byte[] write(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(FontLibrary.standard()).write(Manuscripts.of(document, theme()), out);
    Artefacts.keep("pdf-" + document.metadata().id() + "-from-the-right.pdf", out.toByteArray());
    assertThat(PdfConformance.faults(out.toByteArray())).isEmpty();
    assertThat(PdfText.lines(out.toByteArray())).isEqualTo(DocumentText.lines(document));
    return out.toByteArray();
  }

  private static Document document() {
    return new Document(
        metadata(),
        List.of(
            new Paragraph(
                List.of(
                    text("A greeting, "),
                    new Span(ARABIC, List.of(text(GREETING))),
                    text(", and another: "),
                    new Span(HEBREW, List.of(text("שָׁלוֹם"))),
                    text("."))),
            division(ARABIC, PROSE),
            division(HEBREW, HEBREW_PROSE)),
        List.of());
  }

  private static Block division(Locale language, String prose) {
    return new Division(
        language,
        List.of(
            paragraph(prose),
            bullets(item(paragraph(prose)), item(paragraph(prose.substring(0, 20).strip()))),
            new Table(
                Optional.empty(),
                List.of(text(prose.substring(0, 14).strip())),
                List.of(
                    column(prose.substring(0, 6).strip(), Alignment.START),
                    column("2026", Alignment.DECIMAL),
                    column(prose.substring(15, 26).strip(), Alignment.START)),
                true,
                List.of(
                    new Table.Group(
                        List.of(),
                        List.of(
                            row(prose.substring(0, 12).strip(), "12.5", prose),
                            row(prose.substring(0, 8).strip(), "7", "Ofsted")),
                        List.of())),
                List.of(),
                List.of())));
  }
}
