package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfConformanceTest {

  @Test
  void correctFileHasNoFaults() throws Exception {
    java.nio.file.Files.write(java.nio.file.Path.of("/tmp/conform-sample.pdf"), SamplePdf.bytes());
    assertThat(PdfConformance.faults(SamplePdf.bytes())).isEmpty();
  }
}
