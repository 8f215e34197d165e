package org.councilreport.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.councilreport.ReportGenerator;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.FullReport;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.Specimen;
import org.councilreport.conformance.WholeReport;
import org.councilreport.document.Document;
import org.councilreport.document.Source;
import org.councilreport.font.FontLibrary;
import org.councilreport.style.Theme;
import org.councilreport.writer.OutputFormat;
import org.councilreport.writer.PdfStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pair of standards that files can keep. */
@Execution(ExecutionMode.CONCURRENT)
class StandardsTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final String YAML = "title: \"Tŷ\" # a comment\r\n";

  static Stream<Arguments> filesAndStandards() throws IOException {
    List<Path> reports = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("council.yaml"))
          .sorted()
          .forEach(reports::add);
    }
    return Stream.of(PdfStandard.A_3A, PdfStandard.A_4, PdfStandard.A_4F)
        .flatMap(standard -> reports.stream().map(report -> Arguments.of(report, standard)));
  }

  @ParameterizedTest
  @MethodSource("filesAndStandards")
  void everyReportKeepsEveryStandard(Path report, PdfStandard standard) throws IOException {
    ReportGenerator generator = ReportGenerator.builder().pdfStandard(standard).build();
    Document document = generator.read(report).value();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    generator.write(document, OutputFormat.PDF, out);
    Artefacts.keep(document.metadata().id() + "-" + standard + ".pdf", out.toByteArray());
    assertThat(PdfConformance.faults(out.toByteArray(), standard)).isEmpty();
    List<String> read = PdfText.lines(out.toByteArray());
    List<String> written = DocumentText.lines(document);
    // The letterhead of a Word template, which is no part of a document, may stand above it.
    int above = read.size() - written.size();
    assertThat(read).endsWith(written.toArray(String[]::new));
    assertThat(read.subList(0, above)).allMatch(line -> line.startsWith("F ")).hasSizeBetween(0, 1);
  }

  @ParameterizedTest
  @EnumSource
  void aReportWithEveryFieldKeepsItsStandards(PdfStandard standard, @TempDir Path folder)
      throws IOException {
    everyReportKeepsEveryStandard(FullReport.in(folder), standard);
  }

  @ParameterizedTest
  @EnumSource
  void everyVariantKeepsItsStandards(PdfStandard standard) throws IOException {
    Document document = WholeReport.document();
    assertThat(PdfText.lines(write(document, standard))).isEqualTo(DocumentText.lines(document));
  }

  @Test
  void theSourceTravelsWithTheFilesThatMayCarryIt() throws IOException {
    for (PdfStandard standard : PdfStandard.values()) {
      try (PDDocument pdf = Loader.loadPDF(write(WholeReport.document(), standard))) {
        if (!standard.carriesSource()) {
          assertThat(pdf.getDocumentCatalog().getNames()).isNull();
          continue;
        }
        PDComplexFileSpecification file =
            pdf.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .values()
                .iterator()
                .next();
        assertThat(file.getFileUnicode()).isEqualTo("send-2019-11.yaml");
        assertThat(file.getEmbeddedFile().toByteArray())
            .isEqualTo(YAML.getBytes(StandardCharsets.UTF_8));
        assertThat(file.getEmbeddedFile().getSize()).isEqualTo(YAML.length() + 1);
        assertThat(file.getEmbeddedFile().getModDate().toInstant())
            .hasToString("2019-11-12T00:00:00Z");
      }
    }
  }

  @Test
  void aSourceThatChangesChangesTheFilesIdentifier() throws IOException {
    Document document = WholeReport.document();
    byte[] one = write(document, PdfStandard.A_3A);
    assertThat(write(document, PdfStandard.A_3A)).isEqualTo(one);
    byte[] other = bytes(document.with(new Source(new byte[] {'a'})), PdfStandard.A_3A);
    assertThat(identifier(other)).isNotEqualTo(identifier(one));
  }

  private static COSArray identifier(byte[] pdf) throws IOException {
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      return loaded.getDocument().getDocumentID();
    }
  }

  @Test
  void linksAndBookmarksOfPdf2LeadToStructureElements() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(WholeReport.document(), PdfStandard.A_4))) {
      List<COSDictionary> places = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        places.add(item.getCOSObject());
      }
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          places.add(annotation.getCOSObject());
        }
      }
      assertThat(places).hasSizeGreaterThan(3);
      assertThat(places).allMatch(place -> isStructural(place.getCOSDictionary(COSName.A)));
    }
  }

  private static boolean isStructural(COSDictionary action) {
    COSArray place = action.getCOSArray(COSName.getPDFName("SD"));
    return place.getObject(0) instanceof COSDictionary element
        && element.containsKey(COSName.S)
        && element.containsKey(COSName.P);
  }

  @Test
  void aFileOfPdf2HasItsTitleInItsMetadataAlone() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(write(WholeReport.document(), PdfStandard.A_4))) {
      assertThat(pdf.getVersion()).isEqualTo(2.0f);
      assertThat(pdf.getDocument().getTrailer().containsKey(COSName.INFO)).isFalse();
    }
  }

  private static byte[] write(Document document, PdfStandard standard) throws IOException {
    byte[] pdf = bytes(document.with(new Source(YAML.getBytes(StandardCharsets.UTF_8))), standard);
    Artefacts.keep("pdf-" + standard + ".pdf", pdf);
    assertThat(PdfConformance.faults(pdf, standard)).isEmpty();
    return pdf;
  }

  private static byte[] bytes(Document document, PdfStandard standard) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Theme theme = Specimen.theme();
    new PdfWriter(FontLibrary.standard(), standard).write(Manuscripts.of(document, theme), out);
    return out.toByteArray();
  }
}
