package org.councilreport.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
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
  private final AtomicReference<Throwable> broken = new AtomicReference<>();
  private volatile boolean failed;

  BatchRun(Renderer renderer, Settings settings, Publisher publisher, Cancellation cancellation) {
    this.renderer = renderer;
    this.settings = settings;
    this.publisher = publisher;
    this.cancellation = cancellation;
  }

  /**
   * Makes reports, tells of each when it is done, and waits for the last. Keeps nothing of those
   * that are done: there may be many.
   *
   * @param jobs the reports
   * @param listener hears of each outcome and of its job's place in the list
   */
  void of(List<BatchJob> jobs, ObjIntConsumer<Outcome> listener) {
    ObjIntConsumer<Outcome> last =
        (outcome, place) -> {
          failed |= !outcome.isWritten();
          listener.accept(outcome, place);
        };
    List<Integer> all = IntStream.range(0, jobs.size()).boxed().toList();
    if (settings.jobs() == 1) {
      pass(jobs, all, 1, last);
      return;
    }
    List<Integer> starved = new ArrayList<>();
    pass(
        jobs,
        all,
        settings.jobs(),
        (outcome, place) -> {
          if (ranOutOfMemory(outcome)) {
            starved.add(place);
          } else {
            last.accept(outcome, place);
          }
        });
    // It may have been the memory of those beside them.
    starved.sort(null);
    pass(jobs, starved, 1, last);
  }

  private static boolean ranOutOfMemory(Outcome outcome) {
    return outcome instanceof Failed failure && failure.reason() == Reason.MEMORY;
  }

  private void pass(
      List<BatchJob> jobs, List<Integer> places, int atATime, ObjIntConsumer<Outcome> listener) {
    Semaphore free = new Semaphore(atATime);
    CountDownLatch left = new CountDownLatch(places.size());
    Set<Attempt> underWay = ConcurrentHashMap.newKeySet();
    // The release wakes the loop below, which then begins nothing more.
    cancellation.whenCancelled(free::release);
    for (int place : places) {
      awaitTurn(free);
      Attempt attempt = new Attempt(jobs.get(place), renderer, publisher);
      underWay.add(attempt);
      var unused =
          attempt
              .outcome()
              .whenComplete(
                  (outcome, fault) -> {
                    underWay.remove(attempt);
                    tell(outcome, place, listener);
                    free.release();
                    left.countDown();
                  });
      if (isEnding()) {
        attempt.abandon();
      } else {
        begin(attempt);
      }
    }
    cancellation.whenCancelled(() -> endSoon(underWay));
    awaitEnd(left);
  }

  private synchronized void tell(Outcome outcome, int place, ObjIntConsumer<Outcome> listener) {
    try {
      listener.accept(outcome, place);
    } catch (RuntimeException | Error e) {
      broken.compareAndSet(null, e);
    }
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

  private void endSoon(Set<Attempt> attempts) {
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

  /** Waits for attempts, which all end: by themselves, by alarms, or after a cancellation. */
  private void awaitEnd(CountDownLatch left) {
    boolean interrupted = false;
    while (left.getCount() > 0) {
      try {
        left.await();
      } catch (InterruptedException e) {
        interrupted = true;
        cancellation.cancel();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (broken.get() != null) {
      throw new IllegalStateException("the listener of a batch failed", broken.get());
    }
  }

  /** Lets go of the threads; those that were given up are interrupted once more. */
  @Override
  public void close() {
    workers.shutdownNow();
    watch.shutdownNow();
  }
}
