package org.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.councilreport.conformance.DocxConformance;
import org.councilreport.conformance.DocxText;
import org.councilreport.conformance.HtmlConformance;
import org.councilreport.conformance.HtmlText;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.Pictures;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.councilreport.document.Figure;
import org.councilreport.source.SourceFile;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council's logo stands above the title of its reports. */
class LogoTest {
  private static final ReportGenerator GENERATOR = ReportGenerator.create();
  private static final String REPORT =
      """
      type: cabinet-member-update
      id: update
      title: Cabinet Member Update
      meeting: {body: Cabinet, date: 2026-07-14}
      member: {portfolio: Housing}
      period: {from: 2026-06-01, to: 2026-06-30}
      updates:
        - service: Repairs
          content: All is well.
      """;
  private static final String COUNCIL =
      "name: Westmarch\nlogo: {file: brand/logo.png, alt: A hill over a river}\n";

  @TempDir private Path workspace;
  private Path report;

  @BeforeEach
  void makeWorkspace() throws IOException {
    Files.createDirectories(workspace.resolve("brand"));
    Files.createDirectories(workspace.resolve("2026-07/brand"));
    Files.write(workspace.resolve("brand/logo.png"), Pictures.png(2000, 1000, 2, 8, false));
    Files.writeString(workspace.resolve("council.yaml"), COUNCIL);
    report = Files.writeString(workspace.resolve("2026-07/update.yaml"), REPORT);
  }

  @Test
  void logoBesideTheCouncilsFileStandsAboveTheTitleInEveryFormat() throws IOException {
    Document document = GENERATOR.read(report).value();
    List<String> head = List.of("F A hill over a river", "H1 Cabinet Member Update");

    byte[] pdf = write(document, OutputFormat.PDF);
    assertThat(PdfText.lines(pdf)).startsWith(head.get(0), head.get(1));
    assertThat(PdfConformance.faults(pdf)).isEmpty();
    byte[] docx = write(document, OutputFormat.DOCX);
    assertThat(DocxText.lines(docx)).startsWith(head.get(0), head.get(1));
    assertThat(DocxConformance.faults(docx)).isEmpty();
    byte[] html = write(document, OutputFormat.HTML);
    assertThat(HtmlText.lines(html)).startsWith(head.get(0), head.get(1));
    assertThat(HtmlConformance.faults(html)).isEmpty();
  }

  @Test
  void largeLogoLeavesThePageToTheReport() throws IOException {
    Document document = GENERATOR.read(report).value();
    try (PDDocument pdf = Loader.loadPDF(write(document, OutputFormat.PDF))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
    assertThat(document.logo().map(Figure::picture).orElseThrow().height()).isEqualTo(1000);
  }

  @Test
  void reportWithALogoOfItsOwnHasItBesideIt() throws IOException {
    Files.writeString(
        report,
        REPORT + "council: {name: Westmarch, logo: {file: brand/joint.png, alt: Both hands}}\n");
    assertThat(GENERATOR.read(report).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("there is no picture 'brand/joint.png' in the report's folder");

    Files.write(workspace.resolve("2026-07/brand/joint.png"), Pictures.png(20, 10, 2, 8, false));
    assertThat(GENERATOR.read(report).value().logo().flatMap(Figure::alternative))
        .contains("Both hands");
  }

  @Test
  void missingLogoIsAFaultInTheCouncilsFile() throws IOException {
    Files.delete(workspace.resolve("brand/logo.png"));
    Diagnostic fault = GENERATOR.read(report).diagnostics().get(0);

    assertThat(fault.message())
        .isEqualTo("there is no picture 'brand/logo.png' in the folder of council.yaml");
    assertThat(fault.position().orElseThrow().file()).endsWith("council.yaml");
    assertThat(fault.position().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void logoOutsideTheCouncilsFolderIsRefused() throws IOException {
    Files.writeString(
        workspace.resolve("council.yaml"), COUNCIL.replace("brand/logo.png", "../logo.png"));
    assertThat(GENERATOR.read(report).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("'../logo.png' leads out of the folder of council.yaml");
  }

  @Test
  void otherLogoIsAnotherSource() throws IOException {
    List<SourceFile> before = GENERATOR.prepare(report).sources();
    Files.write(workspace.resolve("brand/logo.png"), Pictures.png(20, 10, 2, 8, false));
    List<SourceFile> after = GENERATOR.prepare(report).sources();

    assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
    assertThat(after)
        .filteredOn(source -> source.kind() == SourceFile.Kind.PICTURE)
        .extracting(SourceFile::name)
        .containsExactly("brand/logo.png");
  }

  private static byte[] write(Document document, OutputFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GENERATOR.write(document, format, out);
    return out.toByteArray();
  }
}
