package org.councilreport.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.model.Report;
import org.councilreport.reader.ReportReader;

/** Decides, before anything is written, what a batch does with each report. */
public final class BatchPlan {
  private final ReportReader reader;
  private final OutputNames names;
  private final Freshness freshness;
  private final boolean force;

  /**
   * A plan in the making.
   *
   * @param reader reads what documents are named by
   * @param names names them
   * @param freshness tells which need not be made
   * @param force whether to make them all the same
   */
  public BatchPlan(ReportReader reader, OutputNames names, Freshness freshness, boolean force) {
    this.reader = reader;
    this.names = names;
    this.freshness = freshness;
    this.force = force;
  }

  /**
   * Plans.
   *
   * @param sources the reports, each with its path below the folder that was named
   * @param records what earlier runs recorded, by absolute path of the report
   */
  public List<Planned> of(Map<Path, Path> sources, Map<Path, Entry> records) {
    List<Planned> plan = new ArrayList<>();
    sources.forEach(
        (source, below) ->
            plan.add(
                planned(
                    source,
                    below,
                    Optional.ofNullable(records.get(source.toAbsolutePath().normalize())))));
    return withoutClashes(plan);
  }

  private Planned planned(Path source, Path below, Optional<Entry> last) {
    Optional<String> reason;
    try {
      reason = freshness.reason(source, last).or(this::forced);
    } catch (Refusal refusal) {
      String id = last.map(Entry::id).orElse(String.valueOf(source.getFileName()));
      return new Planned(source, id, Optional.empty(), Optional.empty(), Optional.empty(), last)
          .refused(refusal);
    }
    if (reason.isEmpty()) {
      Entry entry = last.orElseThrow();
      return new Planned(source, entry.id(), stem(entry), reason, Optional.empty(), last);
    }
    Optional<Report> draft = draft(source);
    String id = draft.map(Report::id).orElse(String.valueOf(source.getFileName()));
    if (draft.isEmpty()) {
      return new Planned(source, id, Optional.empty(), reason, Optional.empty(), last);
    }
    try {
      Optional<String> name = Optional.of(names.name(draft.get(), source, below));
      return new Planned(source, id, name, reason, Optional.empty(), last);
    } catch (Refusal refusal) {
      return new Planned(source, id, Optional.empty(), reason, Optional.of(refusal), last);
    }
  }

  private Optional<String> forced() {
    return force ? Optional.of("forced") : Optional.empty();
  }

  private static Optional<String> stem(Entry entry) {
    return entry.outputs().stream()
        .findFirst()
        .map(output -> output.path().substring(0, output.path().lastIndexOf('.')));
  }

  /** What a report says of itself; a report that cannot be read tells why when it is to be made. */
  private Optional<Report> draft(Path source) {
    try {
      return reader.read(source).draft();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /**
   * Refuses reports that would be written to one place, on any file system, or to the run's own.
   */
  private static List<Planned> withoutClashes(List<Planned> plan) {
    Map<String, List<Planned>> byName =
        plan.stream()
            .filter(one -> one.name().isPresent())
            .collect(
                Collectors.groupingBy(
                    one -> one.name().orElseThrow().toLowerCase(Locale.ROOT),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return plan.stream()
        .map(
            one -> {
              String name = one.name().orElse("").toLowerCase(Locale.ROOT);
              if (name.equals("index") || name.startsWith("run-results")) {
                return one.refused(reserved(one));
              }
              List<Planned> alike = byName.getOrDefault(name, List.of());
              return alike.size() > 1 ? one.refused(clash(one, alike)) : one;
            })
        .toList();
  }

  private static Refusal reserved(Planned one) {
    return new Refusal(
        ExitStatus.INVALID_INPUT,
        one.source()
            + " would be written to "
            + one.name().orElseThrow()
            + ", as the run's results",
        "give it another id, or choose a --name-pattern such as {period}/{id}");
  }

  private static Refusal clash(Planned one, List<Planned> alike) {
    String others =
        alike.stream()
            .filter(other -> !other.equals(one))
            .map(other -> other.source().toString())
            .collect(Collectors.joining(", "));
    return new Refusal(
        ExitStatus.INVALID_INPUT,
        one.source() + " would be written to " + one.name().orElseThrow() + ", as would " + others,
        "give each an id of its own, or choose a --name-pattern such as {folder}/{id}");
  }
}
