package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.councilreport.ReportGenerator;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One slip of the finger in a valid report is answered, wherever it happens. */
class BrokenSampleTest {
  private static final String TYPED = "\t\n :-#\"'{}[],&*!|>%@`?\\x0é“\u0000\u0085\u2028\uFEFF";

  private static String sample;

  @BeforeAll
  static void readSample() throws IOException {
    sample =
        Files.readString(
            Path.of("../samples/sefton/2019-11/children-schools-and-safeguarding.yaml"));
  }

  @Test
  void deletingAnyCharacterGivesAReportOrFaultsInsideTheFile() {
    for (int at = 0; at < sample.length(); at++) {
      assertAnswered(sample.substring(0, at) + sample.substring(at + 1));
    }
  }

  @Test
  void insertingACharacterAnywhereGivesAReportOrFaultsInsideTheFile() {
    Random random = new Random(20191112);
    for (int at = 0; at <= sample.length(); at++) {
      char typed = TYPED.charAt(random.nextInt(TYPED.length()));
      assertAnswered(sample.substring(0, at) + typed + sample.substring(at));
    }
  }

  @Test
  void endingTheFileAnywhereGivesAReportOrFaultsInsideTheFile() {
    for (int at = 0; at < sample.length(); at += 3) {
      assertAnswered(sample.substring(0, at));
    }
  }

  @Test
  void oneSlipInAReportWithEveryFieldGivesAReportOrFaultsInsideTheFile() throws IOException {
    String full = Files.readString(Path.of("src/test/resources/report/full-report.yaml"));
    Random random = new Random(20260714);
    for (int i = 0; i < 250; i++) {
      int at = random.nextInt(full.length());
      char typed = TYPED.charAt(random.nextInt(TYPED.length()));
      assertAnswered(full.substring(0, at) + full.substring(at + 1));
      assertAnswered(full.substring(0, at) + typed + full.substring(at));
    }
  }

  /** The faults of the whole journey: no slip is taken for a fault of the template. */
  @Test
  void oneSlipGivesADocumentOrFaultsInsideTheFile() throws IOException {
    String content =
        Files.readString(Path.of("../samples/westmarch/2026-07/adult-social-care.yaml"));
    ReportGenerator generator = ReportGenerator.create();
    Random random = new Random(20260715);
    for (int i = 0; i < 60; i++) {
      int at = random.nextInt(content.length());
      String yaml = content.substring(0, at) + content.substring(at + 1);
      byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
      assertInside(
          generator.read(new ByteArrayInputStream(bytes), "report.yaml").diagnostics(), yaml);
    }
  }

  private static void assertAnswered(String yaml) {
    assertInside(Reports.read(yaml).report().diagnostics(), yaml);
  }

  private static void assertInside(List<Diagnostic> faults, String yaml) {
    String[] lines = yaml.split("\r\n|\n|\r", -1);
    for (Diagnostic fault : faults) {
      SourcePosition at = fault.position().orElseThrow();
      assertThat(at.file()).isEqualTo("report.yaml");
      assertThat(at.endLine()).as("%s in %s", fault, yaml).isBetween(at.line(), lines.length);
      String line = lines[at.line() - 1];
      assertThat(at.column())
          .as("%s in %s", fault, yaml)
          .isBetween(1, line.codePointCount(0, line.length()) + 1);
    }
  }
}
