package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class PdfConformanceTest {

  @Test
  void correctFileHasNoFaults() {
    assertThat(PdfConformance.faults(SamplePdf.bytes())).isEmpty();
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    byte[] correct = SamplePdf.bytes();
    byte[] broken = ChangedSample.after(s -> s.element("Figure").removeItem(COSName.ALT));
    List<String> faults = PdfConformance.faults(broken);
    assertThat(faults).isNotEmpty();
    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> PdfConformance.faults(i % 2 == 0 ? correct : broken))
                .toList())
        .containsOnly(List.of(), faults);
  }
}
