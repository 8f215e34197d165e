package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.ChangedSample.after;

import org.junit.jupiter.api.Test;

class PdfPagesTest {

  @Test
  void textIsDumpedWithItsPlaceFontAndSize() {
    assertThat(PdfPages.dump(SamplePdf.bytes()).lines())
        .contains(
            "1   60.0  760.0 LiberationSans 12.0 Report",
            "1  120.0  720.0 LiberationSans 12.0 full report",
            "1   60.0   46.0 LiberationSans 12.0 Page 1",
            "2   60.0  760.0 LiberationSans 12.0 ends on the next.");
  }

  @Test
  void textThatGoesOnWhereTheLastEndedIsOnePiece() {
    byte[] pdf =
        after(
            s ->
                s.rewrite(
                    1,
                    page ->
                        page.replaceFirst("(?s)180 720 Td.*?Tj", "")
                            .replaceFirst("(?s)120 720 Td\\s(\\(.*?)Tj", "120 720 Td $1Tj $1Tj")));
    assertThat(PdfPages.dump(pdf).lines())
        .contains("1  120.0  720.0 LiberationSans 12.0 full reportfull report");
  }
}
