package org.councilreport.batch;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.councilreport.ReportGenerator;

/**
 * Makes many reports, several at a time. Immutable; one runner serves many batches, one after the
 * other or at once.
 */
public final class BatchRunner {
  private static final long MEBIBYTE = 1 << 20;

  private final Renderer renderer;
  private final Settings settings;

  /**
   * How a batch is run.
   *
   * @param jobs how many reports are made at a time
   * @param time the most time that one report may take
   * @param grace the time that reports under way have to finish when the batch is cancelled
   * @param failFast whether the first report that fails ends the batch
   */
  record Settings(int jobs, Duration time, Duration grace, boolean failFast) {}

  private BatchRunner(Renderer renderer, Settings settings) {
    this.renderer = renderer;
    this.settings = settings;
  }

  /** Begins a runner that makes documents in this process, each of at most 100 MiB. */
  public static Builder builder(ReportGenerator generator) {
    return builder(Renderer.of(generator, 100 * MEBIBYTE));
  }

  /** Begins a runner that has documents made in some other way. */
  public static Builder builder(Renderer renderer) {
    return new Builder(renderer);
  }

  /**
   * Makes reports. An interrupt of the calling thread cancels the batch, and is passed on.
   *
   * @param jobs the reports, in the order in which they are begun
   * @param publisher takes the documents of each report that is finished
   * @return what became of each job, in the order of the jobs; faults of reports are in it and
   *     never thrown
   */
  public BatchReport run(List<BatchJob> jobs, Publisher publisher) {
    Outcome[] outcomes = new Outcome[jobs.size()];
    run(jobs, publisher, (outcome, place) -> outcomes[place] = outcome, new Cancellation());
    return new BatchReport(List.of(outcomes));
  }

  /**
   * Makes reports, tells of each when it is done, and can be cancelled. Nothing is kept of reports
   * that are done, so that a batch of many needs no more memory than one of few.
   *
   * @param jobs the reports, in the order in which they are begun
   * @param publisher takes the documents of each report that is finished
   * @param listener hears of each outcome as soon as it is known, one at a time
   * @param cancellation ends the batch early
   */
  public void run(
      List<BatchJob> jobs,
      Publisher publisher,
      Consumer<Outcome> listener,
      Cancellation cancellation) {
    run(jobs, publisher, (outcome, place) -> listener.accept(outcome), cancellation);
  }

  private void run(
      List<BatchJob> jobs,
      Publisher publisher,
      ObjIntConsumer<Outcome> listener,
      Cancellation cancellation) {
    try (BatchRun run = new BatchRun(renderer, settings, publisher, cancellation)) {
      run.of(List.copyOf(jobs), listener);
    }
  }

  /** Collects a runner's settings. */
  public static final class Builder {
    private final Renderer renderer;
    private int jobs = 1;
    private Duration time = Duration.ofSeconds(60);
    private Duration grace = Duration.ofSeconds(4);
    private boolean failFast;

    private Builder(Renderer renderer) {
      this.renderer = renderer;
    }

    /** How many reports are made at a time; one unless set. */
    public Builder jobs(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("a batch needs at least one job at a time");
      }
      jobs = number;
      return this;
    }

    /** The most time that one report may take, not counting its publication; 60 s unless set. */
    public Builder time(Duration most) {
      time = most;
      return this;
    }

    /** The time that reports under way have to finish after a cancellation; 4 s unless set. */
    public Builder grace(Duration most) {
      grace = most;
      return this;
    }

    /** Whether the first report that fails ends the batch. */
    public Builder failFast(boolean ends) {
      failFast = ends;
      return this;
    }

    /** The finished runner. */
    public BatchRunner build() {
      return new BatchRunner(renderer, new Settings(jobs, time, grace, failFast));
    }
  }
}
