package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The launcher for Windows, as far as it can be judged elsewhere: by the other one, and its form.
 */
class WindowsLauncherTest {
  private String windows = "";
  private String other = "";

  @BeforeEach
  void readBoth() throws IOException {
    windows =
        Files.readString(
            Run.REPOSITORY.resolve("report-cli/src/main/distribution/bin/council-report.cmd"));
    other = Files.readString(Run.REPOSITORY.resolve("council-report"));
  }

  private static Set<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void itStartsJavaAsTheOtherDoes() {
    String options = "(-(?:XX:|Xlog|Djava)[^\\s\"=]+(?:=[\\w.]+)?)";

    assertThat(all(options, windows)).hasSize(10).isEqualTo(all(options, other));
    String sample = "(samples[/\\\\]\\S+\\.yaml.* --format \\S+ --fail-on \\S+) ";
    assertThat(all(sample, windows.replace('\\', '/').replace("\"", "")))
        .hasSize(1)
        .isEqualTo(all(sample, other.replace("\\\n    ", "").replace("\"", "")));
  }

  @Test
  void itEndsWithTheSameStatusesAndSaysTheSameOfJava() {
    assertThat(windows)
        .contains("exit /b 78", "there is no java on the PATH; install Java 17 or later");
    assertThat(all("(Java 17 or later is needed)", windows)).hasSize(1);
    assertThat(all("GEQ (\\d+)", windows)).isEqualTo(all("-ge (\\d+)", other));
  }

  @Test
  void everyLabelIsThereAndIsUsed() {
    assertThat(all("(?m)^:(\\w+)", windows)).isEqualTo(all("(?:goto|call) :?(\\w+)", windows));
  }

  /** A path with a bracket would end it. */
  @Test
  void itHasNoBlocks() {
    assertThat(windows.lines()).noneMatch(line -> line.matches(".*\\(\\s*|\\s*\\).*"));
  }
}
