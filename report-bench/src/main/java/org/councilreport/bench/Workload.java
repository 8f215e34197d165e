package org.councilreport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report to make, for every maker the same.
 *
 * @param sections its sections, each about a service
 */
record Workload(List<Section> sections) {
  static final String TITLE = "Cabinet Member Update Report";
  static final String COUNCIL = "Westmarch Council";
  static final String COMMITTEE = "Overview and Scrutiny Committee";
  static final String PORTFOLIO = "Communities and Housing";
  static final List<String> HEAD =
      List.of("Indicator", "Target", "Actual", "Previous", "Status", "Direction");

  private static final Phrases PHRASES = Phrases.read();
  private static final Map<String, String> DIRECTIONS =
      Map.of("improved", "Improved", "worse", "Worse", "noChange", "No change");
  private static final Map<String, String> STATUSES =
      Map.of("green", "Green", "amber", "Amber", "red", "Red");

  /** A section: its title, its paragraphs, then a table, unless that has no rows. */
  record Section(String title, List<String> paragraphs, String caption, List<Row> rows) {}

  /** A row of a table, as the data has it and as it is printed. */
  record Row(Phrases.Indicator indicator) {
    List<String> cells() {
      return List.of(
          indicator.title() + " (" + indicator.unit() + ")",
          indicator.target(),
          indicator.actual(),
          indicator.previous(),
          Objects.requireNonNull(STATUSES.get(indicator.status())),
          Objects.requireNonNull(DIRECTIONS.get(indicator.direction())));
    }
  }

  /** S: two pages with a table of indicators. */
  static Workload small() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sections.add(section(i, 3, i == 1 ? 8 : 0));
    }
    return new Workload(sections);
  }

  /** L: 54 pages with 60 tables. */
  static Workload large() {
    return of(60, 4, 17);
  }

  /** A report of so many sections, each with so many paragraphs and a table of so many rows. */
  static Workload of(int sections, int paragraphs, int rows) {
    return new Workload(
        IntStream.range(0, sections).mapToObj(i -> section(i, paragraphs, rows)).toList());
  }

  private static Section section(int number, int paragraphs, int rows) {
    String service = at(PHRASES.services(), number);
    return new Section(
        service + " " + (number + 1),
        IntStream.range(0, paragraphs)
            .mapToObj(i -> at(PHRASES.paragraphs(), number * 3 + i))
            .toList(),
        "Indicators of " + service + ", " + (number + 1),
        IntStream.range(0, rows)
            .mapToObj(i -> new Row(at(PHRASES.indicators(), number + i)))
            .toList());
  }

  private static <T> T at(List<T> list, int index) {
    return list.get(index % list.size());
  }

  /** Everything a reader must find in the file, in this order. */
  List<String> texts() {
    return Stream.concat(
            Stream.of(TITLE, COUNCIL, COMMITTEE, PORTFOLIO),
            sections.stream().flatMap(Workload::texts))
        .toList();
  }

  private static Stream<String> texts(Section section) {
    Stream<String> text = Stream.concat(Stream.of(section.title()), section.paragraphs().stream());
    Stream<String> table =
        section.rows().isEmpty()
            ? Stream.of()
            : Stream.concat(
                Stream.of(section.caption()),
                section.rows().stream().flatMap(row -> row.cells().stream()));
    return Stream.concat(text, table);
  }
}
