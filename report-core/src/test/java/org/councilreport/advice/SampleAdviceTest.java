package org.councilreport.advice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.councilreport.conformance.Golden;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.reader.Reading;
import org.councilreport.reader.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The advice on a report is what an editor would pencil in its margin. */
class SampleAdviceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../samples/sefton/2019-11/children-schools-and-safeguarding.yaml",
        "src/test/resources/advice/every-kind.yaml",
        "src/test/resources/advice/none.yaml"
      })
  void reportGetsTheAdviceOfAnEditor(String file) throws IOException {
    Reading reading = new ReportReader().read(Path.of(file));
    String advice =
        new StyleAdviser()
            .advise(reading.report().value(), reading.markdown(), reading.positions()).stream()
                .map(SampleAdviceTest::line)
                .collect(Collectors.joining());

    Golden.assertMatches(
        "advice/" + Path.of(file).getFileName().toString().replace(".yaml", ".txt"), advice);
  }

  private static String line(Diagnostic advice) {
    return advice.position().map(at -> at.line() + ":" + at.column()).orElse("")
        + " "
        + advice.code()
        + ": "
        + advice.message()
        + "; "
        + advice.help().orElse("")
        + "\n";
  }
}
