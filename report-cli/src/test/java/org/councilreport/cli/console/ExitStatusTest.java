package org.councilreport.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class ExitStatusTest {
  private static final Diagnostic INPUT = Diagnostic.error(Code.DATE, "no date").build();
  private static final Diagnostic TEMPLATE =
      Diagnostic.error(Code.TEMPLATE_SYNTAX, "no end").build();
  private static final Diagnostic WARNING = Diagnostic.warning(Code.LINK, "odd").build();

  @Test
  void aFaultyTemplateGoesBeforeAFaultyReport() {
    assertThat(ExitStatus.of(List.of(INPUT, TEMPLATE))).isEqualTo(ExitStatus.CONFIGURATION);
    assertThat(ExitStatus.of(List.of(INPUT, WARNING))).isEqualTo(ExitStatus.INVALID_INPUT);
  }

  @Test
  void warningsAreNoFailure() {
    assertThat(ExitStatus.of(List.of(WARNING))).isEqualTo(ExitStatus.OK);
  }

  @Test
  void ofSeveralKindsInOneRunTheGravestHolds() {
    assertThat(List.of(70, 74, 73, 75, 78, 66, 65, 3, 0))
        .isEqualTo(
            List.of(ExitStatus.values()).stream()
                .filter(status -> status != ExitStatus.USAGE)
                .map(ExitStatus::code)
                .toList());
    assertThat(ExitStatus.OK.or(ExitStatus.NO_INPUT)).isEqualTo(ExitStatus.NO_INPUT);
    assertThat(ExitStatus.NO_INPUT.or(ExitStatus.INVALID_INPUT)).isEqualTo(ExitStatus.NO_INPUT);
  }
}
