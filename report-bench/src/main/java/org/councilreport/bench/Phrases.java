package org.councilreport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words of all workloads.
 *
 * @param services names of services
 * @param paragraphs what may be told of a service
 * @param indicators rows of tables
 */
record Phrases(List<String> services, List<String> paragraphs, List<Indicator> indicators) {

  /** A row of a table: what is measured, and its figures as they are printed. */
  record Indicator(
      String title,
      String unit,
      String target,
      String actual,
      String previous,
      String status,
      String direction) {

    private static Indicator of(Map<String, String> fields) {
      return new Indicator(
          required(fields, "title"),
          required(fields, "unit"),
          required(fields, "target"),
          required(fields, "actual"),
          required(fields, "previous"),
          required(fields, "status"),
          required(fields, "direction"));
    }
  }

  /** The one data file. */
  static Phrases read() {
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.yaml")) {
      Map<String, List<?>> lists =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in));
      return new Phrases(
          texts(required(lists, "services")),
          texts(required(lists, "paragraphs")),
          required(lists, "indicators").stream().map(Phrases::indicator).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T required(Map<String, T> fields, String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(String.class::cast).toList();
  }

  @SuppressWarnings("unchecked") // the file is ours, and quotes every number
  private static Indicator indicator(Object fields) {
    return Indicator.of((Map<String, String>) fields);
  }
}
