package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples show how every field is used. */
class SampleCoverageTest {
  /**
   * What no sample has: of what is exempt no document is made, and logos stand in the files of
   * their councils.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("a classification: exemption", "a council: logo");

  /** What only a council's own template prints, and so a sample that has one. */
  private static final String EXTRA = "a report: extra";

  /** The parts of a theme stand in the theme.yaml of each template. */
  private static final Set<String> OBJECTS_LEFT_OUT =
      Set.of(
          "an exemption",
          "a logo",
          "a theme",
          "the page",
          "the font",
          "the text styles",
          "a text style",
          "the palette",
          "the table style",
          "the chart style");

  @Test
  void everyFieldStandsInASample() throws IOException {
    Set<String> written = new TreeSet<>();
    for (Path file : reports()) {
      written.addAll(fields(file));
    }
    assertThat(written).containsAll(offered());
  }

  @Test
  void oneSampleHasThemAll() throws IOException {
    Set<String> printed = offered();
    printed.remove(EXTRA);
    assertThat(fields(Path.of("../samples/westmarch/2026-09/riverside-park.yaml")))
        .containsAll(printed);
  }

  private static Set<String> fields(Path file) throws IOException {
    YamlNode report = YamlReader.node(Files.readAllBytes(file), file.toString()).orElseThrow();
    return Written.fields(FieldTableTest.REPORT, report);
  }

  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("council.yaml"))
          .toList();
    }
  }

  private static Set<String> offered() {
    return Written.offered().stream()
        .filter(field -> !LEFT_OUT.contains(field))
        .filter(field -> !OBJECTS_LEFT_OUT.contains(field.replaceFirst(":.*", "")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
