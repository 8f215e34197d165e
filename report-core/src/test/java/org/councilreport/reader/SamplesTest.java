package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Council;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;
import org.councilreport.model.Report;
import org.councilreport.model.ServiceUpdate;
import org.councilreport.validation.ReportValidator;
import org.councilreport.validation.RequiredField;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path SEFTON =
      SAMPLES.resolve("sefton/2019-11/children-schools-and-safeguarding.yaml");
  private static final Path WESTMARCH =
      SAMPLES.resolve("westmarch/2026-07/housing-and-neighbourhoods.yaml");

  @Test
  void seftonSampleHasTheWordsAndSpacesOfTheSourceBriefing() throws IOException {
    String seed = Files.readString(Path.of("src/test/resources/seed.txt"));
    List<String> briefing =
        Stream.of(seed.split("\n\\s*\n"))
            .map(paragraph -> paragraph.replace("\n", "").strip())
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
    assertThat(words(read(SEFTON).body().updates())).isEqualTo(briefing);
  }

  @Test
  void seftonSampleTakesItsCouncilFromTheCouncilFile() throws IOException {
    assertThat(read(SEFTON).council().map(Council::name)).contains(Label.of("Sefton Council"));
  }

  @Test
  void westmarchSampleNestsThreeLevelsAndUsesEveryField() throws IOException {
    Report report = read(WESTMARCH);
    assertThat(report.language()).isEqualTo(Locale.UK);
    assertThat(report.front().meeting().flatMap(m -> m.agendaItem())).contains("7");
    assertThat(report.front().member().flatMap(m -> m.name())).isPresent();
    assertThat(report.front().period().flatMap(p -> p.label())).isPresent();
    assertThat(report.body().summary()).isPresent();
    assertThat(depth(report.body().updates())).isEqualTo(3);
    assertThat(
            every(report.body().updates()).map(ServiceUpdate::noUpdate).flatMap(Optional::stream))
        .hasSize(1);
  }

  private static Report read(Path sample) throws IOException {
    Reading reading = new ReportReader().read(sample);
    assertThat(reading.report().diagnostics()).isEmpty();
    List<Diagnostic> broken =
        new ReportValidator()
            .validate(
                reading.draft(),
                Stream.of("title", "member.portfolio", "meeting", "period")
                    .map(path -> new RequiredField(path, Optional.empty()))
                    .toList(),
                reading.positions(),
                List.of());
    assertThat(broken).isEmpty();
    return reading.report().value();
  }

  private static List<String> words(List<ServiceUpdate> updates) {
    return updates.stream()
        .flatMap(
            update ->
                Stream.concat(
                    Stream.of(update.service().text(Locale.UK)),
                    update.content().stream()
                        .map(item -> ((Markdown) item).source())
                        .flatMap(text -> Stream.of(text.strip().split("\n\n")))))
        .toList();
  }

  private static Stream<ServiceUpdate> every(List<ServiceUpdate> updates) {
    return updates.stream().flatMap(u -> Stream.concat(Stream.of(u), every(u.updates())));
  }

  private static int depth(List<ServiceUpdate> updates) {
    return updates.stream().mapToInt(update -> 1 + depth(update.updates())).max().orElse(0);
  }
}
