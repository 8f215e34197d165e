package org.councilreport.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what is compared is comparable; nothing here asks how long anything takes. */
class WorkloadTest {
  @ParameterizedTest
  @ValueSource(strings = {"PDF", "openhtmltopdf", "FOP", "DOCX", "poi-tl", "HTML"})
  void everyMakerSaysAllThatTheWorkloadDoes(String maker) throws Exception {
    Workload workload = Workload.small();

    TextCheck.check(WholeWay.maker(maker).ready(workload).run(), workload);
  }

  @Test
  void theWorkloadsHaveTheSizesThatTheyAreNamedFor() throws Exception {
    assertThat(TextCheck.pages(WholeWay.maker("PDF").ready(Workload.small()).run())).isEqualTo(2);
    assertThat(TextCheck.pages(WholeWay.maker("PDF").ready(Workload.large()).run()))
        .isBetween(52, 56);
  }

  @Test
  void everyStageRuns() throws Exception {
    Stages stages = new Stages();
    stages.ready();

    assertThat(stages.read().report().isValid()).isTrue();
    assertThat(stages.template().blocks()).isNotEmpty();
    assertThat(stages.layout().pages()).hasSize(2);
    assertThat(stages.writePdf().length + stages.writeDocx().length).isEqualTo(stages.yamlToBoth());
  }

  @Test
  void aCurveInProportionHasThePowerOneWhateverItsSmallSizesCost() {
    Growth.Curve curve =
        new Growth.Curve(
            "pages",
            List.of(
                new Growth.Point(1, 3),
                new Growth.Point(10, 3),
                new Growth.Point(100, 30),
                new Growth.Point(500, 150),
                new Growth.Point(1000, 300)));

    assertThat(curve.exponent()).isCloseTo(1, within(1e-9));
    assertThat(new GrowthPicture(List.of(curve)).svg()).contains("pages: power 1.00");
  }
}
