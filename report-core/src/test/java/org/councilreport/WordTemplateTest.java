package org.councilreport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.councilreport.conformance.WordTemplateFixture.external;
import static org.councilreport.conformance.WordTemplateFixture.footer;
import static org.councilreport.conformance.WordTemplateFixture.relationship;
import static org.councilreport.conformance.WordTemplateFixture.relationships;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.DocxConformance;
import org.councilreport.conformance.DocxText;
import org.councilreport.conformance.HtmlText;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfPages;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.WordTemplateFixture;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A council's own Word template, from council.yaml to both documents. */
class WordTemplateTest {
  private static final String REPORT =
      """
      type: cabinet-member-update
      title: Cabinet Member Update Report
      meeting: {body: Cabinet, date: 2026-07-14}
      member: {portfolio: Housing}
      period: {from: 2026-06-01, to: 2026-06-30}
      updates:
        - service: Repairs
          content: |
            All gas checks are in date.

            - A second team began.

            1. First
            2. Second
      """;

  private static final Path SAMPLE = Path.of("../samples/sandford/2026-10/libraries.yaml");

  private final ReportGenerator generator = ReportGenerator.create();

  @TempDir private Path folder;

  @BeforeEach
  void workspace() throws IOException {
    Files.writeString(folder.resolve("housing.yaml"), REPORT);
    council("branding/report.dotx");
    Files.createDirectories(folder.resolve("branding"));
    template(new WordTemplateFixture());
  }

  @Test
  void docxHasTheStylesOfTheTemplateByTheirNames() throws IOException {
    XWPFDocument word = word("styles");
    XWPFParagraph heading = paragraph(word, "Repairs");
    assertThat(word.getStyles().getStyle(heading.getStyle()).getName()).isEqualTo("heading 2");
    String styles = word.getStyles().getStyle(heading.getStyle()).getCTStyle().xmlText();
    assertThat(styles).contains("w:themeColor=\"accent1\"").contains("w:outlineLvl w:val=\"1\"");
    assertThat(styles).as("the report's headings have its own numbers").doesNotContain("numPr");
    assertThat(word.getStyles().getStyleWithName("Council Motto")).isNotNull();
    assertThat(word.getStyles().getStyleWithName("Front Matter")).isNotNull();
    assertThat(word.getStyles().getStyle("Title").getCTStyle().xmlText())
        .contains("w:outlineLvl w:val=\"0\"");
  }

  @Test
  void listsHaveTheBulletsOfTheTemplate() throws IOException {
    XWPFDocument word = word("bullets");
    assertThat(paragraph(word, "A second team began.").getNumLevelText()).isEqualTo("★");
    assertThat(paragraph(word, "Second").getNumLevelText()).isEqualTo("%1.");
  }

  @Test
  void pagesHaveTheHeadAndFootOfTheTemplate() throws IOException {
    XWPFDocument word = word("furniture");
    assertThat(word.getHeaderList())
        .as("that of the first page, and that of the others")
        .hasSize(2)
        .allSatisfy(head -> assertThat(head.getAllPictures()).hasSize(1));
    assertThat(word.getFooterList())
        .hasSize(2)
        .allSatisfy(foot -> assertThat(foot.getText()).contains("Sandford Council"))
        .allSatisfy(foot -> assertThat(foot.getText()).doesNotContain("Page"));
    assertThat(word.getDocument().getBody().getSectPr().getPgMar().getTop()).hasToString("2000");
  }

  @Test
  void bothDocumentsSayTheSameAndAreSound() throws IOException {
    Document document = read().value();
    byte[] docx = written(document, OutputFormat.DOCX, "word-template-both.docx");
    assertThat(DocxText.lines(docx)).isEqualTo(DocumentText.lines(document));
    byte[] pdf = written(document, OutputFormat.PDF, "word-template-both.pdf");
    assertThat(PdfConformance.faults(pdf)).isEmpty();
    List<String> underLogo = new ArrayList<>(List.of("F Sandford Council"));
    underLogo.addAll(DocumentText.lines(document));
    assertThat(PdfText.lines(pdf)).as("the logo of Word's head").isEqualTo(underLogo);
    byte[] html = written(document, OutputFormat.HTML, "word-template-both.html");
    assertThat(HtmlText.lines(html)).isEqualTo(underLogo);
    assertThat(written(document, OutputFormat.DOCX, "word-template-again.docx")).isEqualTo(docx);
  }

  @Test
  void pdfFollowsTheTemplate() throws IOException {
    byte[] pdf = written(read().value(), OutputFormat.PDF, "word-template.pdf");
    try (PDDocument read = Loader.loadPDF(pdf)) {
      String page = new String(read.getPage(0).getContents().readAllBytes(), ISO_8859_1);
      assertThat(page)
          .containsPattern(" 24 Tf")
          .containsPattern(" 15 Tf")
          .containsPattern(" 11 Tf");
      assertThat(page).as("the title's colour").contains("0.478 0 0.098 rg");
    }
  }

  @Test
  void pdfAndHtmlHaveTheHeadsAndFeetOfTheTemplate() throws IOException {
    WordTemplateFixture fixture = new WordTemplateFixture();
    template(
        fixture.with(
            "word/header1.xml",
            fixture
                .part("word/header1.xml")
                .replace(
                    "</w:p></w:hdr>",
                    "<w:r><w:tab/><w:t>Town Hall</w:t><w:br/><w:t>SD1 1AA</w:t></w:r></w:p>"
                        + "</w:hdr>")));
    Document document = read().value();
    byte[] pdf = written(document, OutputFormat.PDF, "word-template-heads.pdf");
    assertThat(PdfConformance.faults(pdf)).isEmpty();
    assertThat(PdfPages.dump(pdf))
        .contains("Town Hall")
        .contains("SD1 1AA")
        .contains("Sandford Council 1")
        .doesNotContain("Page 1 of 1");
    String html =
        new String(written(document, OutputFormat.HTML, "word-template-heads.html"), UTF_8);
    assertThat(html)
        .contains("<p class=\"publisher\">Town Hall</p>")
        .contains("@page :first{@top-left{white-space:pre-line;content:\"Town Hall\"")
        .contains("content:\"Sandford Council \" counter(page)");
  }

  @Test
  void wordsOfHeadsThatOnlyWordCanShowAreNamed() throws IOException {
    WordTemplateFixture fixture = new WordTemplateFixture();
    template(
        fixture.with(
            "word/header1.xml",
            fixture
                .part("word/header1.xml")
                .replace(" descr=\"Sandford Council\"", "")
                .replace(
                    "</w:p></w:hdr>",
                    "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p>"
                        + "</w:txbxContent></w:pict></w:r></w:p></w:hdr>")));
    assertThat(read().diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("text boxes of its heads"))
        .anyMatch(message -> message.contains("drawings in its heads"))
        .anyMatch(message -> message.contains("no alternative text"));
    byte[] pdf = written(read().value(), OutputFormat.PDF, "word-template-boxed.pdf");
    assertThat(PdfConformance.faults(pdf)).isEmpty();
    assertThat(PdfPages.dump(pdf)).doesNotContain("Boxed");
  }

  @Test
  void whatCannotBeTakenOverIsNamed() throws IOException {
    assertThat(read().diagnostics())
        .filteredOn(fault -> fault.code().toString().equals("word-template"))
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("no font Georgia"))
        .anyMatch(message -> message.contains("heading 3, "))
        .anyMatch(
            message -> message.contains("a report prints its own, where its field numbering asks"))
        .anyMatch(message -> message.contains("within 15 mm"))
        .noneMatch(message -> message.contains("even pages"));
    assertThat(read().isValid()).isTrue();
  }

  @Test
  void labelsOfListsThatOnlyWordHasAreNamed() throws IOException {
    assertThat(read().diagnostics())
        .extracting(Diagnostic::message)
        .filteredOn(message -> message.contains("labels of its style"))
        .singleElement(STRING)
        .endsWith("List Bullet are in DOCX only: PDFs and HTML label these lists by •, – and ▪");
    WordTemplateFixture fixture = new WordTemplateFixture();
    String numbering = fixture.part("word/numbering.xml");
    template(fixture.with("word/numbering.xml", numbering.replace("★", "\uf0b7")));
    assertThat(read().diagnostics())
        .as("the bullet of Word's font Symbol")
        .extracting(Diagnostic::message)
        .noneMatch(message -> message.contains("labels of its style"));
    String numbers =
        numbering
            .replace("\"bullet\"", "\"decimal\"")
            .replace("★", "%1)")
            .replace("<w:lvlJc", "<w:lvlPicBulletId w:val=\"0\"/><w:lvlJc");
    String styles = fixture.part("word/styles.xml").replace("List Bullet", "List Number");
    template(fixture.with("word/numbering.xml", numbers).with("word/styles.xml", styles));
    assertThat(read().diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.endsWith("label these lists by 1. 2. 3."))
        .anyMatch(message -> message.contains("bullets that are pictures are left out"));
  }

  @Test
  void headsOfEvenPagesThatAreNotTakenOverAreNamed() throws IOException {
    WordTemplateFixture fixture = new WordTemplateFixture();
    template(
        fixture
            .with(
                "word/document.xml",
                fixture
                    .part("word/document.xml")
                    .replace(
                        "<w:footerReference",
                        "<w:headerReference w:type=\"even\" r:id=\"rId4\"/><w:footerReference"))
            .with(
                "word/settings.xml",
                "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:evenAndOddHeaders/></w:settings>"));
    assertThat(read().diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("even pages"));
  }

  @Test
  void whatTheCouncilStatesGoesBeforeTheTemplate() throws IOException {
    council(
        "branding/report.dotx\n"
            + "theme: {page: {left: 90}, text: {title: {size: 20, lineHeight: 24}, heading2: {bold: false}}}");
    byte[] pdf = written(read().value(), OutputFormat.PDF, "word-template-stated.pdf");
    String pages = PdfPages.dump(pdf);
    assertThat(pages).as("the council's size").contains("20.0 Cabinet Member Update Report");
    assertThat(pages).as("the template's size").contains("15.0 Repairs").contains("11.0 All gas");
    assertThat(pages).as("the council's margin").contains(" 90.0 ").doesNotContain(" 50.0 ");
    XWPFDocument word = word("stated");
    assertThat(word.getDocument().getBody().getSectPr().getPgMar().getLeft()).hasToString("1800");
    assertThat(word.getDocument().getBody().getSectPr().getPgMar().getRight()).hasToString("1000");
  }

  @Test
  void pdfIsSetInTheFontOfTheTemplateWhenTheFolderOfFontsHasIt() throws IOException {
    WordTemplateFixture fixture = new WordTemplateFixture();
    template(
        fixture.with(
            "word/theme/theme1.xml",
            fixture.part("word/theme/theme1.xml").replace("Georgia", "Liberation Serif")));
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    String serif = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Regular.ttf";
    try (InputStream font = WordTemplateTest.class.getResourceAsStream(serif)) {
      Files.write(fonts.resolve("serif.ttf"), Objects.requireNonNull(font).readAllBytes());
    }
    ReportGenerator own = ReportGenerator.builder().fontFolder(fonts).build();

    Checked<Document> document = own.read(folder.resolve("housing.yaml"));

    assertThat(document.diagnostics())
        .extracting(Diagnostic::message)
        .noneMatch(message -> message.contains("no font"));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    own.write(document.value(), OutputFormat.PDF, pdf);
    assertThat(PdfConformance.faults(pdf.toByteArray())).isEmpty();
    try (PDDocument read = Loader.loadPDF(pdf.toByteArray())) {
      PDResources resources = read.getPage(0).getResources();
      List<String> names = new ArrayList<>();
      for (COSName font : resources.getFontNames()) {
        names.add(resources.getFont(font).getName());
      }
      assertThat(names).allMatch(name -> name.endsWith("LiberationSerif"));
    }
  }

  @Test
  void templateOfTheSampleIsTakenOverInAll() throws IOException {
    byte[] made = WordTemplateFixture.ofSample().bytes();
    Path committed = Path.of("../samples/sandford/branding/report.dotx");
    if (Boolean.getBoolean("golden.update")) {
      Files.write(committed, made);
    }
    assertThat(Files.readAllBytes(committed)).hasSizeLessThan(20_000).isEqualTo(made);
    assertThat(generator.read(SAMPLE).diagnostics()).isEmpty();
    byte[] docx =
        written(generator.read(SAMPLE).value(), OutputFormat.DOCX, "word-template-sample.docx");
    assertThat(DocxConformance.faults(docx)).isEmpty();
    assertThat(new XWPFDocument(new ByteArrayInputStream(docx)).getFooterList())
        .isNotEmpty()
        .allSatisfy(foot -> assertThat(foot.getText()).startsWith("Sandford Council, page"));
  }

  @Test
  void nothingStandsWhereCommitteePacksAreStamped() throws IOException {
    XWPFDocument word = word("bands");
    var margins = word.getDocument().getBody().getSectPr().getPgMar();
    assertThat(margins.getFooter()).hasToString("850");
    assertThat(margins.getHeader()).hasToString("850");
  }

  static Stream<Arguments> refused() throws IOException {
    return Stream.of(
        arguments(
            "macros",
            new WordTemplateFixture()
                .with(
                    "word/_rels/document.xml.rels",
                    relationships(relationship("rId9", "vbaProject", "vbaProject.bin")))),
        arguments(
            "refers to something outside it: \\\\server\\Normal.dotm",
            new WordTemplateFixture()
                .with(
                    "word/_rels/settings.xml.rels",
                    relationships(
                        external("rId1", "attachedTemplate", "\\\\server\\Normal.dotm")))),
        arguments(
            "embedded object",
            new WordTemplateFixture()
                .with(
                    "word/_rels/header1.xml.rels",
                    relationships(relationship("rId1", "oleObject", "embeddings/a.bin")))),
        arguments(
            "the field DATE",
            new WordTemplateFixture().with("word/footer1.xml", footer(" DATE \\@ \"d MMMM\" "))),
        arguments(
            "the part word/styles.xml of the Word template cannot be read",
            new WordTemplateFixture()
                .with(
                    "word/styles.xml",
                    "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w>&e;</w>")),
        arguments(
            "too large when it is unpacked",
            new WordTemplateFixture().with("word/media/bomb.xml", " ".repeat(41 << 20))));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void harmfulTemplateIsRefusedAtItsLine(String words, WordTemplateFixture fixture)
      throws IOException {
    template(fixture);
    assertThat(read().diagnostics())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains(words))
        .satisfies(fault -> assertThat(fault.help()).isPresent())
        .satisfies(fault -> assertThat(fault.toString()).contains("council.yaml:2:15"));
  }

  @Test
  void damagedFileIsRefused() throws IOException {
    byte[] whole = new WordTemplateFixture().bytes();
    for (int length : List.of(0, 10, whole.length / 2)) {
      Files.write(folder.resolve("branding/report.dotx"), Arrays.copyOf(whole, length));
      assertThat(read().isValid()).isFalse();
    }
  }

  static Stream<String> elsewhere() {
    return Stream.of(
        "../report.dotx",
        "/etc/passwd.dotx",
        "branding/none.dotx",
        "branding",
        "branding/report.dotm");
  }

  @ParameterizedTest
  @MethodSource("elsewhere")
  void onlyAFileBesideTheCouncilsIsRead(String path) throws IOException {
    council(path);
    assertThat(read().diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(fault -> fault.code().toString())
        .containsExactly("word-template");
  }

  private void council(String path) throws IOException {
    Files.writeString(
        folder.resolve("council.yaml"), "name: Sandford Council\nwordTemplate: " + path + "\n");
  }

  private void template(WordTemplateFixture fixture) throws IOException {
    Files.write(folder.resolve("branding/report.dotx"), fixture.bytes());
  }

  private Checked<Document> read() throws IOException {
    return generator.read(folder.resolve("housing.yaml"));
  }

  private XWPFDocument word(String name) throws IOException {
    byte[] docx = written(read().value(), OutputFormat.DOCX, "word-template-" + name + ".docx");
    assertThat(DocxConformance.faults(docx)).isEmpty();
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private byte[] written(Document document, OutputFormat format, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    generator.write(document, format, out);
    Artefacts.keep(name, out.toByteArray());
    return out.toByteArray();
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String text) {
    return word.getDocument().getBody().getSdtList().stream()
        .flatMap(control -> Stream.of(control.getSdtContent().getPArray()))
        .map(paragraph -> new XWPFParagraph(paragraph, word))
        .filter(paragraph -> paragraph.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
