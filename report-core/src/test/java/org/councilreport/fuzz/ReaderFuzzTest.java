package org.councilreport.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.reader.Reading;
import org.councilreport.reader.ReportReader;
import org.junit.jupiter.api.Test;

/** Whatever bytes a file holds, they become a report or faults with places. */
class ReaderFuzzTest {
  private static final ReportReader READER = new ReportReader();

  @FuzzTest(maxDuration = "30m")
  void bytesBecomeAReportOrFaults(byte[] yaml) {
    Reading reading = read(yaml);
    for (Diagnostic fault : reading.report().diagnostics()) {
      assertThat(fault.position()).as(fault.toString()).isPresent();
      assertThat(fault.message()).doesNotContain("\n").isNotBlank();
    }
  }

  @Test
  void theSeedsAndTheirMutationsDo() {
    Mutations.each(
        "ReaderFuzzTestInputs/bytesBecomeAReportOrFaults", this::bytesBecomeAReportOrFaults);
  }

  private static Reading read(byte[] yaml) {
    try {
      return READER.read(new ByteArrayInputStream(yaml), "report.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
