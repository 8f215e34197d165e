package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSignsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type: x\ntitle: y\n",
        "# a report\n\n\"type\": x\n\"title\": y\n",
        "{type: x, title: y}",
        "{\n  \"type\": \"x\",\n  \"title\": \"y\"\n}",
        "title: y\nupdates:\n\t- broken",
        "titel: y\nmember: {portfolio: Housing}\nperiod: [\n"
      })
  void aReportIsOneWhateverIsWrongWithIt(String yaml) {
    assertThat(ReportSigns.areIn(yaml.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name: Sandford Council\nlanguages: [en-GB]\n",
        "title: A site\ndescription: of pages\n",
        "services:\n  web:\n    type: x\n    title: y\n",
        "- type: x\n- title: y\n"
      })
  void otherYamlIsNone(String yaml) {
    assertThat(ReportSigns.areIn(yaml.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void aReportInTheWrongEncodingIsStillOne() {
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      assertThat(ReportSigns.areIn("type: x\ntitle: y\n".getBytes(charset))).isTrue();
    }
  }
}
