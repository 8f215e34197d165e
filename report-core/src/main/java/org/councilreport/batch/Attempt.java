package org.councilreport.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.councilreport.batch.Outcome.Failed;
import org.councilreport.batch.Outcome.Invalid;
import org.councilreport.batch.Outcome.Reason;
import org.councilreport.batch.Outcome.Skipped;
import org.councilreport.batch.Outcome.Written;
import org.councilreport.batch.Renderer.Rendered;
import org.jspecify.annotations.Nullable;

/**
 * One report under way. It ends exactly once: by its own thread, or by another that says its time
 * is spent. From the moment when it begins to publish only its own thread can end it, so that no
 * report is published and failed.
 */
final class Attempt implements Runnable {

  private enum State {
    RENDERING,
    PUBLISHING,
    GIVEN_UP
  }

  private final BatchJob job;
  private final Renderer renderer;
  private final Publisher publisher;
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private final AtomicReference<State> state = new AtomicReference<>(State.RENDERING);
  private final long start = System.nanoTime();
  private volatile @Nullable Thread thread;

  Attempt(BatchJob job, Renderer renderer, Publisher publisher) {
    this.job = job;
    this.renderer = renderer;
    this.publisher = publisher;
  }

  /** What becomes of the report. */
  CompletableFuture<Outcome> outcome() {
    return outcome;
  }

  @Override
  public void run() {
    thread = Thread.currentThread();
    Outcome mine;
    try {
      mine = render();
    } catch (IOException e) {
      mine = new Failed(job, Reason.UNREADABLE, e, time());
    } catch (OutOfMemoryError | StackOverflowError e) {
      mine = new Failed(job, Reason.MEMORY, e, time());
    } catch (InterruptedException e) {
      mine = new Skipped(job);
    } catch (Throwable e) {
      // Also an Error, such as a class that cannot be loaded: a batch goes on.
      mine = new Failed(job, Reason.DEFECT, e, time());
    }
    outcome.complete(mine);
  }

  private Outcome render() throws IOException, InterruptedException {
    Rendered rendered = renderer.render(job);
    if (!rendered.isValid()) {
      return new Invalid(job, rendered.diagnostics(), time());
    }
    if (!state.compareAndSet(State.RENDERING, State.PUBLISHING)) {
      return new Skipped(job);
    }
    try {
      publisher.publish(job, rendered.id(), rendered.documents());
    } catch (Exception e) {
      return new Failed(job, Reason.PUBLICATION, e, time());
    }
    return new Written(job, rendered.diagnostics(), rendered.sources(), time());
  }

  /** Ends the attempt because its time is spent, unless it is publishing or has ended. */
  void expire(Duration limit) {
    giveUp(
        new Failed(
            job,
            Reason.TIME,
            new TimeoutException("not finished after " + limit.toMillis() + " ms"),
            limit));
  }

  /** Ends the attempt because the batch ends, unless it is publishing or has ended. */
  void abandon() {
    giveUp(new Skipped(job));
  }

  private void giveUp(Outcome instead) {
    if (state.compareAndSet(State.RENDERING, State.GIVEN_UP) && outcome.complete(instead)) {
      Thread worker = thread;
      if (worker != null) {
        worker.interrupt();
      }
    }
  }

  private Duration time() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
