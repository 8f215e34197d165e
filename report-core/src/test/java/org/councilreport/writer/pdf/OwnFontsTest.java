package org.councilreport.writer.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.metadata;
import static org.councilreport.conformance.Specimen.paragraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.councilreport.ReportGenerator;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.DocxConformance;
import org.councilreport.conformance.FullReport;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.Specimen;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Source;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontLibrary;
import org.councilreport.font.FontProgram;
import org.councilreport.font.PlacedGlyph;
import org.councilreport.layout.LayoutEngine;
import org.councilreport.writer.Manuscript;
import org.councilreport.writer.OutputFormat;
import org.councilreport.writer.PdfStandard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole reports in fonts of a council's own: serifs of TrueType and of OpenType, and Urdu. */
class OwnFontsTest {
  private static final String SERIF =
      "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-%s.ttf";
  private static final String POST_SCRIPT =
      "/META-INF/resources/webjars/mathjax/2.7.9/fonts/HTML-CSS/STIX-Web/otf/STIXMathJax_Main-%s.otf";
  private static final String URDU = "/fonts/ttf/Markazi/MarkaziText-%s.ttf";
  private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");
  private static final Locale PAKISTAN = Locale.forLanguageTag("ur");

  /** With the letters that Urdu has beside those of Arabic: ٹ ڈ ڑ ں ھ ہ ے پ چ ژ ک گ ی. */
  private static final String PROSE =
      "کونسل نے 2026 میں بچوں کے لیے دو نئے اسکول کھولے ہیں، جن پر 3,906 پاؤنڈ خرچ ہوئے (ٹیکس سمیت)۔"
          + " رپورٹ Ofsted کی ویب سائٹ پر پڑھی جا سکتی ہے؛ ڈاک، چھوٹے گھر اور ژالہ باری بھی دیکھیں۔";

  @TempDir private Path folder;
  private Path fonts;

  @BeforeEach
  void folderOfFonts() throws IOException {
    fonts = Files.createDirectories(folder.resolve("fonts"));
  }

  @Test
  void wholeReportIsSetInTrueTypeFontsOfTheFolder() throws IOException {
    copy(SERIF, STYLES);
    byte[] pdf = report("Liberation Serif", OutputFormat.PDF);

    assertThat(families(pdf)).containsOnly("LiberationSerif", "DejaVuSans");
    assertThat(fontFiles(pdf)).contains(COSName.FONT_FILE2);
  }

  @Test
  void wholeReportIsSetInPostScriptFontsOfTheFolder() throws IOException {
    copy(POST_SCRIPT, STYLES);
    byte[] pdf = report("STIX MathJax Main", OutputFormat.PDF);

    assertThat(families(pdf)).contains("STIXMathJax_Main").doesNotContain("LiberationSerif");
    assertThat(fontFiles(pdf)).contains(COSName.FONT_FILE3);
    assertThat(report("STIX MathJax Main", OutputFormat.PDF)).isEqualTo(pdf);
    // Four faces of 60 KB: what is not shown is not in the file.
    assertThat(pdf).hasSizeLessThan(report("Liberation Sans", OutputFormat.PDF).length + 60_000);
  }

  @Test
  void wordDocumentNamesTheFontOfTheFolder() throws IOException {
    copy(SERIF, List.of("Regular"));
    byte[] docx = report("Liberation Serif", OutputFormat.DOCX);

    assertThat(DocxConformance.faults(docx)).isEmpty();
    assertThat(fonts(docx)).contains("<a:latin typeface=\"Liberation Serif\"");
  }

  @ParameterizedTest
  @EnumSource
  void urduIsReadAsItWasWrittenAndKeepsTheStandards(PdfStandard standard) throws IOException {
    copy(URDU, List.of("Regular", "Bold"));
    Document document = new Document(metadata(), List.of(urdu()), List.of());
    byte[] pdf = write(document, FontLibrary.with(fonts), standard);

    Artefacts.keep("pdf-urdu-" + standard + ".pdf", pdf);
    assertThat(families(pdf)).contains("MarkaziText");
    assertThat(PdfText.lines(pdf)).isEqualTo(DocumentText.lines(document));
  }

  @Test
  void lettersOfUrduAreJoined() throws IOException {
    copy(URDU, List.of("Regular"));
    FontProgram face = FontLibrary.with(fonts).program(new FontFace("Markazi Text", false, false));
    List<PlacedGlyph> word = face.shape("ٹھہرے");

    assertThat("ٹڈڑںھہۂۃےۓیکگچپژ۔".codePoints()).allMatch(face::covers);
    // By themselves these letters have other forms; ڑ and ے end what they join.
    assertThat(word.get(0).id()).isNotEqualTo(face.shape("ٹ").get(0).id());
    assertThat(word.get(2).id()).isNotEqualTo(face.shape("ہ").get(0).id());
    assertThat(word).first().satisfies(first -> assertThat(first.x()).isPositive());
    assertThat(word).isSortedAccordingTo((a, b) -> Double.compare(b.x(), a.x()));
  }

  private static String fonts(byte[] docx) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      while (!Objects.requireNonNull(in.getNextEntry()).getName().equals("word/theme/theme1.xml")) {
        in.closeEntry();
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private Division urdu() {
    return new Division(
        PAKISTAN,
        List.of(
            paragraph(PROSE),
            Specimen.bullets(Specimen.item(paragraph(PROSE.substring(0, 40).strip())))));
  }

  private static byte[] write(Document document, FontLibrary library, PdfStandard standard)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LayoutEngine layout = new LayoutEngine(library::program);
    new PdfWriter(library, standard)
        .write(
            new Manuscript(
                document.with(new Source(new byte[] {'#'})),
                Specimen.theme(),
                Optional.empty(),
                layout),
            out);
    assertThat(PdfConformance.faults(out.toByteArray(), standard)).isEmpty();
    return out.toByteArray();
  }

  private byte[] report(String family, OutputFormat format) throws IOException {
    Path file = FullReport.in(folder);
    String yaml = Files.readString(file);
    Files.writeString(
        file,
        yaml.replace("embedded: Liberation Sans", "embedded: " + family)
            .replace("installed: Arial", "installed: " + family));
    ReportGenerator generator = ReportGenerator.builder().fontFolder(fonts).build();
    Checked<Document> document = generator.read(file);
    assertThat(document.diagnostics()).noneMatch(noticed -> noticed.isError());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    generator.write(document.value(), format, out);
    if (format == OutputFormat.PDF) {
      Artefacts.keep("pdf-in-" + family.replace(' ', '-') + ".pdf", out.toByteArray());
      assertThat(PdfConformance.faults(out.toByteArray())).isEmpty();
      assertThat(PdfText.lines(out.toByteArray())).isEqualTo(DocumentText.lines(document.value()));
    }
    return out.toByteArray();
  }

  private void copy(String resource, List<String> styles) throws IOException {
    for (String style : styles) {
      String name = resource.formatted(style);
      try (InputStream in = OwnFontsTest.class.getResourceAsStream(name)) {
        byte[] font = Objects.requireNonNull(in, name).readAllBytes();
        Files.write(fonts.resolve(style + name.substring(name.lastIndexOf('.'))), font);
      }
    }
  }

  /** The names of the fonts without the tags of subsets and without styles. */
  private static Set<String> families(byte[] pdf) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDResources resources = read.getPage(0).getResources();
      for (COSName font : resources.getFontNames()) {
        names.add(resources.getFont(font).getName().replaceAll("^[A-Z]{6}\\+|-.*", ""));
      }
    }
    return names;
  }

  private static Set<COSName> fontFiles(byte[] pdf) throws IOException {
    Set<COSName> kinds = new TreeSet<>();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDResources resources = read.getPage(0).getResources();
      for (COSName font : resources.getFontNames()) {
        var descriptor = resources.getFont(font).getFontDescriptor();
        Arrays.asList(COSName.FONT_FILE2, COSName.FONT_FILE3).stream()
            .filter(kind -> descriptor.getCOSObject().containsKey(kind))
            .forEach(kinds::add);
      }
    }
    return kinds;
  }
}
