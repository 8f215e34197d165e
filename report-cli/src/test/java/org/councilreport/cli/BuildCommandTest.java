package org.councilreport.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.cli.Run.BROKEN;
import static org.councilreport.cli.Run.SAMPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilreport.ReportGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  @TempDir Path folder;

  @Test
  void bothDocumentsAreWrittenAndNamedWithoutAFormat() throws IOException {
    Run run = Run.of("build", SAMPLE, "-o", folder + "/out/");

    assertThat(run.code()).isZero();
    List<Path> files = files(folder.resolve("out"));
    assertThat(files).hasSize(2);
    assertThat(files.get(0)).hasExtension("docx");
    assertThat(files.get(1)).hasExtension("pdf");
    assertThat(Files.readAllBytes(files.get(0))).startsWith(ZIP);
    assertThat(Files.readAllBytes(files.get(1))).startsWith(PDF);
    assertThat(run.err().lines()).containsExactly("wrote " + files.get(1), "wrote " + files.get(0));
    assertThat(run.out()).isEmpty();
  }

  @Test
  void filesInAFolderAreNamedByTheReportsId() throws IOException {
    Run.of("build", SAMPLE, "-o", folder);

    assertThat(files(folder))
        .containsExactly(folder.resolve(id() + ".docx"), folder.resolve(id() + ".pdf"));
  }

  @Test
  void theFormatOptionChoosesTheFormats() throws IOException {
    assertThat(Run.of("build", SAMPLE, "-o", folder, "--format", "docx").code()).isZero();
    assertThat(files(folder)).containsExactly(folder.resolve(id() + ".docx"));

    assertThat(Run.of("build", SAMPLE, "-o", folder, "--format", "PDF,docx").code()).isZero();
    assertThat(files(folder)).hasSize(2);
  }

  @Test
  void aWebPageLinksToTheDocumentsMadeWithItAndTellsTheirSizes() throws IOException {
    assertThat(Run.of("build", SAMPLE, "-o", folder, "--format", "html,pdf,docx").code()).isZero();

    assertThat(files(folder)).hasSize(3);
    String page = Files.readString(folder.resolve(id() + ".html"));
    for (String extension : List.of("pdf", "docx")) {
      Path file = folder.resolve(id() + "." + extension);
      long kilobytes = Math.round(Files.size(file) / 1000.0);
      assertThat(page)
          .containsPattern(
              "<a href=\"" + file.getFileName() + "\">\\w+ \\(" + kilobytes + " KB\\)</a>");
    }
  }

  @Test
  void aWebPageAloneLinksToNoOtherDocument() throws IOException {
    Path file = folder.resolve("briefing.html");

    assertThat(Run.of("build", SAMPLE, "-o", file).code()).isZero();
    assertThat(files(folder)).containsExactly(file);
    assertThat(Files.readString(file))
        .startsWith("<!DOCTYPE html>")
        .doesNotContain(id() + ".pdf", id() + ".docx", "<nav class=\"formats\"");
  }

  @Test
  void standardOutputTakesAWebPage() throws IOException {
    Run run = Run.of("build", SAMPLE, "-o", "-", "--format", "html");
    Run.of("build", SAMPLE, "-o", folder + "/x.html");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Files.readAllBytes(folder.resolve("x.html")));
  }

  @Test
  void aPdfCarriesItsSourceWhereItsStandardLetsIt() throws IOException {
    Path file = folder.resolve("archive.pdf");
    assertThat(Run.of("build", SAMPLE, "-o", file, "--pdf-standard", "a-3a").code()).isZero();
    assertThat(Files.readString(file, ISO_8859_1)).contains("<pdfaid:part>3</pdfaid:part>");

    Path next = folder.resolve("next.pdf");
    assertThat(Run.of("build", SAMPLE, "-o", next, "--pdf-standard", "A-4").code()).isZero();
    assertThat(Files.readString(next, ISO_8859_1)).startsWith("%PDF-2.0");
  }

  @Test
  void anUnknownStandardIsToldWithThoseThereAre() {
    Run run = Run.of("build", SAMPLE, "-o", folder, "--pdf-standard", "a-1b");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("a-2a, a-3a, a-4, a-4f");
  }

  @Test
  void fontsBesideTheCouncilsFileAreTakenAndFaultyOnesTold() throws IOException {
    Path report = Files.copy(SAMPLE, folder.resolve("report.yaml"));
    Files.writeString(folder.resolve("council.yaml"), "name: Example Borough Council\n");
    Path fonts = Files.createDirectory(folder.resolve("fonts"));
    Files.writeString(fonts.resolve("house.otf"), "OTTO and so on");

    Run run = Run.of("build", report, "-o", folder);

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err()).contains("error[font]", "house.otf", "it is broken");
    Files.delete(fonts.resolve("house.otf"));
    assertThat(Run.of("build", report, "-o", folder).code()).isZero();
  }

  @Test
  void aFolderOfFontsThatIsNotThereIsRefused() {
    Run run = Run.of("build", SAMPLE, "-o", folder, "--font-dir", folder + "/none");

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err()).contains("there is no folder of fonts");
  }

  @Test
  void aNamedFileGetsTheFormatOfItsExtension() throws IOException {
    Path file = folder.resolve("Briefing for November.PDF");

    assertThat(Run.of("build", SAMPLE, "-o", file).code()).isZero();
    assertThat(files(folder)).containsExactly(file);
    assertThat(Files.readAllBytes(file)).startsWith(PDF);
  }

  @Test
  void aNamedFileRefusesOtherFormats() throws IOException {
    Run run = Run.of("build", SAMPLE, "-o", folder + "/x.pdf", "--format", "docx");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("x.pdf cannot hold the formats that --format names");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void aNameThatIsNeitherFolderNorDocumentIsRefused() throws IOException {
    Run run = Run.of("build", SAMPLE, "-o", folder + "/out");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("for a new folder, write -o " + folder + "/out/");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void remarksOnStyleAreOnlyCounted() throws IOException {
    Run run = Run.of("build", Run.SOURCE, "-o", folder + "/x.pdf");

    assertThat(run.code()).isZero();
    assertThat(run.err().lines())
        .containsExactly(
            "15 remarks on style; council-report check shows where",
            "wrote " + folder.resolve("x.pdf"));
  }

  @Test
  void standardInputIsReadAndStandardOutputWrittenForHyphens() throws IOException {
    Run run =
        Run.of(Map.of(), Files.readString(SAMPLE), "build", "-", "-o", "-", "--format", "docx");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(ZIP);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theStreamHoldsTheSameBytesAsTheFile() throws IOException {
    Run run = Run.of("build", SAMPLE, "-o", "-", "--format", "pdf");
    Run.of("build", SAMPLE, "-o", folder + "/x.pdf");

    assertThat(folder.resolve("x.pdf")).hasBinaryContent(run.out());
  }

  @Test
  void standardOutputTakesOnlyOneDocument() {
    Run run = Run.of("build", SAMPLE, "-o", "-");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("only one document fits into standard output");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void noDocumentIsSentToATerminal() {
    Run run =
        Run.of(
            Map.of("COUNCIL_REPORT_TERMINALS", " 1 2"),
            "",
            "build",
            SAMPLE,
            "-o",
            "-",
            "--format",
            "pdf");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("a terminal cannot show the document");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aBrokenReportMakesNoDocumentAndLeavesTheLastOnes() throws IOException {
    Path yaml = Files.copy(SAMPLE, folder.resolve(SAMPLE.getFileName()));
    Path out = folder.resolve("out");
    assertThat(Run.of("build", yaml, "-o", out + "/").code()).isZero();
    byte[] pdf = Files.readAllBytes(out.resolve(id() + ".pdf"));
    byte[] docx = Files.readAllBytes(out.resolve(id() + ".docx"));

    Files.writeString(yaml, Files.readString(SAMPLE) + "\ntitel: x\n");
    Run run = Run.of("build", yaml, "-o", out + "/");

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains("error[unknown-field]: ", "--> " + yaml + ":")
        .endsWith("1 error in " + yaml + "; nothing was written" + System.lineSeparator());
    assertThat(files(out)).hasSize(2);
    assertThat(out.resolve(id() + ".pdf")).hasBinaryContent(pdf);
    assertThat(out.resolve(id() + ".docx")).hasBinaryContent(docx);
  }

  @Test
  void aBrokenReportMakesNotEvenItsFolder() {
    assertThat(Run.of(Map.of(), BROKEN, "build", "-", "-o", folder + "/out/").code()).isEqualTo(65);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aMissingReportIsSaidToBeMissing() {
    Run run = Run.of("build", folder.resolve("none.yaml"), "-o", folder);

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).contains("none.yaml: there is no such file");
  }

  @Test
  void aFolderIsNoReport() {
    Run run = Run.of("build", folder);

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).contains("it is a folder", "check takes folders");
  }

  @Test
  void aFolderCannotBeMadeInsideAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    for (String output : List.of(file + "/x.pdf", file + "/", file + "/out/")) {
      Run run = Run.of("build", SAMPLE, "-o", output);
      assertThat(run.code()).isEqualTo(73);
      assertThat(run.err()).startsWith("error: cannot create ");
    }
    assertThat(files(folder)).containsExactly(file);
  }

  @Test
  void aTemplateFolderThatIsNotThereIsAFaultOfConfiguration() {
    Run run = Run.of("build", SAMPLE, "-o", folder, "--template-dir", folder + "/none");

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err()).contains("there is no template folder");
  }

  @Test
  void aFaultInATemplateIsAFaultOfConfiguration() throws IOException {
    Path builtIn = Run.REPOSITORY.resolve("templates/cabinet-member-update");
    Path own = Files.createDirectories(folder.resolve("templates/cabinet-member-update"));
    try (Stream<Path> parts = Files.list(builtIn)) {
      for (Path part : parts.toList()) {
        Files.copy(part, own.resolve(part.getFileName()));
      }
    }
    Files.writeString(own.resolve("report.ftlx"), "<#if>");

    Run run = Run.of("build", SAMPLE, "-o", folder + "/out/", "--template-dir", own.getParent());

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err()).contains("error[template-syntax]: ", "report.ftlx:1:");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void emptyNamesAreRefused() throws IOException {
    Run noOutput = Run.of("build", SAMPLE, "-o", "");
    Run noInput = Run.of("build", "", "-o", folder);

    assertThat(noOutput.code()).isEqualTo(64);
    assertThat(noOutput.err()).contains("-o names nothing");
    assertThat(noInput.code()).isEqualTo(64);
    assertThat(noInput.err()).contains("the name of the report is empty");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void formatsMayHaveASpaceAfterTheComma() {
    assertThat(Run.of("build", SAMPLE, "-o", folder, "--format", "pdf, docx").code()).isZero();
  }

  @Test
  void aReportIsNotReplacedByItsDocument() throws IOException {
    Path report = Files.copy(SAMPLE, folder.resolve("x.pdf"));

    Run run = Run.of("build", report, "-o", report);

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("x.pdf is the report itself");
    assertThat(report).hasSameBinaryContentAs(SAMPLE);
  }

  @Test
  void faultsOfTheCouncilFileAreCountedUnderItsName() throws IOException {
    Path council = Files.writeString(folder.resolve("council.yaml"), "nmae: Sefton Council\n");
    Path report = Files.copy(SAMPLE, folder.resolve("ok.yaml"));

    Run run = Run.of("build", report, "-o", folder + "/out/");

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("1 error in " + council + "; nothing was written");
  }

  @Test
  void aCouncilFileIsNoReport() throws IOException {
    Path council = Files.writeString(folder.resolve("council.yaml"), "nmae: Sefton Council\n");

    Run run = Run.of("build", council);

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).contains("is a council's file, not a report");
  }

  private static String id() throws IOException {
    return ReportGenerator.create().read(SAMPLE).value().metadata().id();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void whatIsExemptIsBuiltOnlyWhenItIsAskedFor() throws IOException {
    Path report = folder.resolve("exempt.yaml");
    Files.writeString(
        report,
        Files.readString(SAMPLE)
            + "classification:\n  level: partII\n  exemption:\n"
            + "    regime: lga1972Sch12aPart1\n    paragraphs: [\"3\"]\n");
    Path pdf = folder.resolve("exempt.pdf");

    Run refused = Run.of("build", report, "-o", pdf);
    assertThat(refused.code()).isEqualTo(65);
    assertThat(refused.err()).contains("error[classification]", "--include-exempt");
    assertThat(pdf).doesNotExist();

    assertThat(Run.of("build", report, "-o", pdf, "--include-exempt").code()).isZero();
    assertThat(pdf).exists();
    Map<String, String> environment = Map.of("COUNCIL_REPORT_INCLUDE_EXEMPT", "true");
    assertThat(Run.of(environment, "", "check", report).code()).isZero();
  }
}
