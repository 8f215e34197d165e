package org.councilreport.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.councilreport.batch.BatchRunner.Settings;
import org.councilreport.batch.Outcome.Failed;
import org.councilreport.batch.Outcome.Reason;

/** One run of a batch: its threads, and what is under way. */
final class BatchRun implements AutoCloseable {
  private static final ThreadFactory THREADS =
      task -> {
        Thread thread = new Thread(task, "council-report-batch");
        // A report that heeds no interrupt must not keep its host from ending.
        thread.setDaemon(true);
        return thread;
      };

  private final Renderer renderer;
  private final Settings settings;
  private final Publisher publisher;
  private final Cancellation cancellation;
  private final ExecutorService workers = Executors.newCachedThreadPool(THREADS);
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(THREADS);
  private volatile boolean failed;

  BatchRun(Renderer renderer, Settings settings, Publisher publisher, Cancellation cancellation) {
    this.renderer = renderer;
    this.settings = settings;
    this.publisher = publisher;
    this.cancellation = cancellation;
  }

  /** Makes reports, and waits for the last. */
  List<Outcome> of(List<BatchJob> jobs, Consumer<Outcome> listener) {
    boolean crowded = settings.jobs() > 1;
    Consumer<Outcome> first = outcome -> heard(outcome, listener, crowded);
    List<Outcome> outcomes = pass(jobs, settings.jobs(), first);
    if (crowded) {
      alone(outcomes, listener);
    }
    return outcomes;
  }

  /**
   * Tries reports again, one at a time, that ran out of memory beside others: it may have been
   * theirs.
   */
  private void alone(List<Outcome> outcomes, Consumer<Outcome> listener) {
    for (int i = 0; i < outcomes.size(); i++) {
      if (ranOutOfMemory(outcomes.get(i))) {
        Consumer<Outcome> second = outcome -> heard(outcome, listener, false);
        outcomes.set(i, pass(List.of(outcomes.get(i).job()), 1, second).get(0));
      }
    }
  }

  private void heard(Outcome outcome, Consumer<Outcome> listener, boolean isTriedAgain) {
    if (isTriedAgain && ranOutOfMemory(outcome)) {
      return;
    }
    failed |= !outcome.isWritten();
    listener.accept(outcome);
  }

  private static boolean ranOutOfMemory(Outcome outcome) {
    return outcome instanceof Failed failure && failure.reason() == Reason.MEMORY;
  }

  private List<Outcome> pass(List<BatchJob> jobs, int atATime, Consumer<Outcome> listener) {
    Semaphore free = new Semaphore(atATime);
    Object turn = new Object();
    List<Attempt> attempts = new ArrayList<>();
    List<CompletableFuture<Outcome>> ends = new ArrayList<>();
    // The release wakes the loop below, which then begins nothing more.
    cancellation.whenCancelled(free::release);
    for (BatchJob job : jobs) {
      awaitTurn(free);
      Attempt attempt = new Attempt(job, renderer, publisher);
      ends.add(
          attempt
              .outcome()
              .thenApply(
                  outcome -> {
                    synchronized (turn) {
                      listener.accept(outcome);
                    }
                    return outcome;
                  })
              .whenComplete((outcome, fault) -> free.release()));
      if (isEnding()) {
        attempt.abandon();
      } else {
        attempts.add(attempt);
        begin(attempt);
      }
    }
    cancellation.whenCancelled(() -> endSoon(attempts));
    return ends.stream().map(this::awaited).collect(Collectors.toList());
  }

  private boolean isEnding() {
    return cancellation.isCancelled() || (settings.failFast() && failed);
  }

  private void begin(Attempt attempt) {
    ScheduledFuture<?> alarm =
        watch.schedule(
            () -> attempt.expire(settings.time()), settings.time().toNanos(), TimeUnit.NANOSECONDS);
    var unused = attempt.outcome().whenComplete((outcome, fault) -> alarm.cancel(false));
    workers.execute(attempt);
  }

  private void endSoon(List<Attempt> attempts) {
    var unused =
        watch.schedule(
            () -> attempts.forEach(Attempt::abandon),
            settings.grace().toNanos(),
            TimeUnit.NANOSECONDS);
  }

  private void awaitTurn(Semaphore free) {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      cancellation.cancel();
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The end of an attempt, which always comes: by itself, by its alarm, or after a cancellation.
   */
  private Outcome awaited(CompletableFuture<Outcome> end) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return end.get();
        } catch (InterruptedException e) {
          interrupted = true;
          cancellation.cancel();
        } catch (ExecutionException e) {
          throw new IllegalStateException("the listener of a batch failed", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lets go of the threads; those that were given up are interrupted once more. */
  @Override
  public void close() {
    workers.shutdownNow();
    watch.shutdownNow();
  }
}
