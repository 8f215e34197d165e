package org.councilreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.councilreport.conformance.DocxConformance;
import org.councilreport.conformance.HtmlConformance;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfPages;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.document.Document;
import org.councilreport.document.PageFurniture;
import org.councilreport.writer.OutputFormat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is exempt from publication is in no document that does not say so on every page. */
class ExemptReportTest {
  private static final String EXEMPT =
      "{level: partII, exemption: {regime: lga1972Sch12aPart1, paragraphs: [\"3\"]}}";
  private static final ReportGenerator INCLUDING =
      ReportGenerator.builder().includeExempt(true).build();
  private static final String LONG = "All gas checks are in date. ".repeat(300);

  private static String report(String classification, String ofUpdate) {
    return """
        type: cabinet-member-update
        title: Housing update
        member: {portfolio: Housing}
        meeting: {body: Cabinet, date: 2026-07-14}
        period: {from: 2026-04-01, to: 2026-06-30}
        classification: %s
        updates:
          - service: Housing
            updates:
              - service: Repairs
                classification: %s
                content: %s
        """
        .formatted(classification, ofUpdate, LONG);
  }

  private static Checked<Document> read(boolean included, String yaml) throws IOException {
    return (included ? INCLUDING : ReportGenerator.create())
        .read(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "x.yaml");
  }

  @Test
  void reportWithAnExemptPartMakesNoDocumentUnlessAsked() throws IOException {
    String yaml = report("public", EXEMPT);

    assertThat(read(false, yaml).isValid()).isFalse();
    assertThat(read(false, yaml).diagnostics())
        .anyMatch(
            fault ->
                fault.code() == Code.CLASSIFICATION
                    && fault.help().orElse("").contains("--include-exempt"));
    assertThat(read(true, yaml).isValid()).isTrue();
  }

  @Test
  void askingDoesNotExcuseAnExemptionWithoutItsLaw() throws IOException {
    assertThat(read(true, report("partII", "public")).diagnostics())
        .anyMatch(fault -> fault.isError() && fault.code() == Code.CLASSIFICATION);
  }

  @Test
  void anExemptionIsUnderTheLawOfTheCouncilsNationWhereItNamesNone() throws IOException {
    String yaml =
        report("{level: partII, exemption: {paragraphs: [\"14\"]}}", "public")
            .replace("cabinet-member-update", "portfolio-holder-report");
    Checked<Document> welsh = read(true, yaml + "council: {name: Sandford, nation: wales}\n");

    assertThat(new String(write(welsh.value(), OutputFormat.HTML), UTF_8))
        .contains("Part 4 of Schedule 12A to the Local Government Act 1972");
    assertThat(read(true, yaml).diagnostics())
        .anyMatch(fault -> fault.message().contains("by which law"));
  }

  @Test
  void everyPageOfAnExemptDocumentSaysThatItIsNotForPublication() throws IOException {
    byte[] pdf = write(read(true, report("public", EXEMPT)).value(), OutputFormat.PDF);

    List<String> lines = PdfPages.dump(pdf).lines().toList();
    String lastLine = lines.get(lines.size() - 1);
    String last = lastLine.substring(0, lastLine.indexOf(' '));
    assertThat(Integer.parseInt(last)).isGreaterThan(1);
    for (int page = 1; page <= Integer.parseInt(last); page++) {
      String start = page + " ";
      String text =
          lines.stream().filter(line -> line.startsWith(start)).collect(Collectors.joining("\n"));
      assertThat(text).contains("Exempt: not for publication").contains("EXEMPT");
    }
    assertThat(PdfConformance.faults(pdf)).isEmpty();
  }

  @Test
  void theWordDocumentSaysSoInItsFoot() throws IOException {
    Document document = read(true, report(EXEMPT, "public")).value();
    byte[] docx = write(document, OutputFormat.DOCX);

    assertThat(document.furniture().footer().toString()).contains("Exempt: not for publication");
    assertThat(document.furniture().watermark()).contains("EXEMPT");
    assertThat(DocxConformance.faults(docx)).isEmpty();
  }

  @Test
  void theWebPageSaysSoOnTheScreenAndOnEveryPrintedPage() throws IOException {
    byte[] exempt = write(read(true, report("public", EXEMPT)).value(), OutputFormat.HTML);
    byte[] official = write(read(false, report("official", "public")).value(), OutputFormat.HTML);

    org.jsoup.nodes.Document page = Jsoup.parse(new String(exempt, UTF_8));
    assertThat(page.select("body > header .watermark").text()).isEqualTo("EXEMPT");
    assertThat(page.select("body > footer").text()).isEqualTo("Exempt: not for publication");
    assertThat(page.select("style").html()).containsPattern("@bottom-left[^}]*Exempt");
    page = Jsoup.parse(new String(official, UTF_8));
    assertThat(page.select("body > footer").text())
        .isEqualTo("Official: members and officers only");
    assertThat(page.select("style").html()).containsPattern("@bottom-left[^}]*Official");
    assertThat(HtmlConformance.faults(exempt)).isEmpty();
  }

  @Test
  void whatIsOnlyForMembersAndOfficersSaysThatInItsFoot() throws IOException {
    PageFurniture furniture = read(false, report("official", "public")).value().furniture();

    assertThat(furniture.footer().toString()).contains("Official: members and officers only");
    assertThat(furniture.watermark()).isEmpty();
  }

  @Test
  void whatEveryoneMaySeeIsNotMarked() throws IOException {
    assertThat(read(true, report("public", "public")).value().furniture().footer().toString())
        .doesNotContain("Exempt", "Public");
  }

  @Test
  void theMarkIsInTheLanguageOfTheReport() throws IOException {
    PageFurniture furniture =
        read(true, "language: cy\n" + report(EXEMPT, "public")).value().furniture();

    assertThat(furniture.watermark()).contains("EITHRIEDIG");
  }

  private static byte[] write(Document document, OutputFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    INCLUDING.write(document, format, out);
    return out.toByteArray();
  }
}
