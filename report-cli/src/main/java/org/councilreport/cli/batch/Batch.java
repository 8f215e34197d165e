package org.councilreport.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.councilreport.batch.BatchJob;
import org.councilreport.batch.BatchRunner;
import org.councilreport.batch.Cancellation;
import org.councilreport.batch.Outcome;
import org.councilreport.batch.Outcome.Failed;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.batch.RunResults.Totals;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.writer.OutputFormat;

/** Makes what a plan says, and writes down what came of it. */
public final class Batch {

  /**
   * What a run works with.
   *
   * @param runner makes reports
   * @param formats the formats of each report
   * @param recipe how they are made
   * @param shard the share of the reports; empty for all
   * @param prune whether documents whose reports are gone are removed
   * @param clock tells when the run began and ended
   */
  public record Settings(
      BatchRunner runner,
      Set<OutputFormat> formats,
      Recipe recipe,
      Optional<Shard> shard,
      boolean prune,
      Clock clock) {}

  /**
   * Hears of each report as it is done, and of documents that are left.
   *
   * @param done hears of a report, with the outcome if it was to be made, and what became of it
   * @param refused hears of what could not be done
   * @param pruned hears of documents that were removed
   */
  public record Listener(Told done, Consumer<Refusal> refused, Consumer<String> pruned) {

    /** Hears of a report. */
    public interface Told {
      /** A report is done. */
      void done(Planned planned, Entry entry, Optional<Outcome> outcome);
    }
  }

  private final OutputFolder folder;
  private final Settings settings;
  private final Listener listener;
  private final BatchLog log;
  private final String startedAt;
  private ExitStatus status = ExitStatus.OK;

  /**
   * A run.
   *
   * @param folder where documents and results go
   * @param settings what it works with
   * @param listener hears of what it does
   */
  public Batch(OutputFolder folder, Settings settings, Listener listener) {
    this.folder = folder;
    this.settings = settings;
    this.listener = listener;
    log = new BatchLog(folder, settings.recipe());
    startedAt = now();
  }

  /**
   * What a run came to.
   *
   * @param results what became of each report
   * @param status what else it came to, beside what its reports say
   */
  public record Result(RunResults results, ExitStatus status) {}

  /**
   * Does all of it; only what keeps a run from beginning is thrown, everything else written down.
   */
  public Result run(List<Planned> plan, Cancellation cancellation) {
    folder.sweep(plan.stream().flatMap(one -> one.files(settings.formats()).stream()).toList());
    folder.reserve(plan.size());
    for (Planned planned : plan) {
      if (planned.refusal().isPresent()) {
        refused(planned, planned.refusal().get());
      } else if (!planned.isStale()) {
        listener.done().done(planned, log.unchanged(planned), Optional.empty());
      }
    }
    make(plan.stream().filter(Planned::isStale).toList(), cancellation);
    List<Entry> entries = new ArrayList<>(log.entries(plan));
    entries.addAll(leftovers(entries));
    RunResults results = results(entries, cancellation.isCancelled());
    write(results);
    return new Result(results, status);
  }

  private void refused(Planned planned, Refusal refusal) {
    status = status.or(refusal.status());
    listener.done().done(planned, log.refused(planned, refusal), Optional.empty());
  }

  private void make(List<Planned> stale, Cancellation cancellation) {
    Map<Path, Planned> bySource =
        stale.stream().collect(Collectors.toMap(Planned::source, one -> one));
    List<BatchJob> jobs =
        stale.stream()
            .map(one -> new BatchJob(one.source(), one.fileName(), settings.formats()))
            .toList();
    settings
        .runner()
        .run(
            jobs,
            (job, id, documents) -> publish(planned(job, bySource), id, documents),
            outcome -> done(planned(outcome.job(), bySource), outcome),
            cancellation);
  }

  private static Planned planned(BatchJob job, Map<Path, Planned> bySource) {
    return Optional.ofNullable(bySource.get(job.source())).orElseThrow();
  }

  private void publish(Planned planned, String id, Map<OutputFormat, byte[]> documents)
      throws Refusal {
    if (planned.name().isEmpty() || !planned.id().equals(id)) {
      throw new Refusal(
          ExitStatus.TRY_AGAIN,
          planned.source() + " changed while the batch was at work",
          "run the same again");
    }
    Map<String, byte[]> files = BatchLog.files(planned.name().get(), documents);
    folder.publish(files);
    log.published(planned.source(), files);
  }

  private void done(Planned planned, Outcome outcome) {
    Optional<Refusal> refusal =
        outcome instanceof Failed failed ? Optional.of(refusal(planned, failed)) : Optional.empty();
    Entry entry = log.done(planned, outcome, refusal);
    refusal.ifPresent(why -> status = status.or(why.status()));
    listener.done().done(planned, entry, Optional.of(outcome));
  }

  /** Why a report was not made, in words for its user. */
  static Refusal refusal(Planned planned, Failed failed) {
    Path source = planned.source();
    return switch (failed.reason()) {
      case UNREADABLE ->
          failed.fault() instanceof IOException fault
              ? new Refusal(ExitStatus.NO_INPUT, "cannot read " + source, fault)
              : new Refusal(ExitStatus.NO_INPUT, "cannot read " + source, "");
      case TIME ->
          new Refusal(
              ExitStatus.TRY_AGAIN,
              source + " took longer than " + failed.time().toSeconds() + " s",
              "divide it into several reports, or give it more time with --time-limit");
      case MEMORY ->
          new Refusal(
              ExitStatus.INTERNAL_ERROR,
              source + " needs more memory than there is",
              "use smaller pictures, or give Java more: COUNCIL_REPORT_JAVA_OPTS=-Xmx1g");
      case PUBLICATION ->
          failed.fault() instanceof Refusal refusal ? refusal : defect(source, failed);
      case DEFECT -> defect(source, failed);
    };
  }

  private static Refusal defect(Path source, Failed failed) {
    return new Refusal(
        ExitStatus.INTERNAL_ERROR,
        source + " was not made: this is a fault in council-report: " + failed.fault(),
        "build this report alone with --debug, and report what it prints");
  }

  private List<Entry> leftovers(List<Entry> current) {
    Leftovers leftovers = new Leftovers(folder);
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : leftovers.of(current)) {
      if (entry.status() != Status.GONE || !settings.prune()) {
        kept.add(entry);
        continue;
      }
      try {
        List<String> removed = leftovers.prune(entry);
        removed.forEach(listener.pruned());
        if (removed.size() < entry.outputs().size()) {
          kept.add(entry);
        }
      } catch (Refusal refusal) {
        status = status.or(refusal.status());
        listener.refused().accept(refusal);
        kept.add(entry);
      }
    }
    return kept;
  }

  private RunResults results(List<Entry> entries, boolean interrupted) {
    return new RunResults(
        RunResults.SCHEMA,
        settings.recipe().tool(),
        startedAt,
        now(),
        interrupted,
        settings.recipe().options(),
        settings.shard(),
        Totals.of(entries),
        entries);
  }

  /** Tries twice: what happened must be known, also when something else went wrong just now. */
  private void write(RunResults results) {
    folder.release();
    try {
      folder.publish(results);
    } catch (Refusal first) {
      try {
        folder.publish(results);
      } catch (Refusal second) {
        status = status.or(second.status());
        listener.refused().accept(second);
      }
    }
  }

  private String now() {
    return settings.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
