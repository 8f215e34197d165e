package org.councilreport.batch;

import java.util.concurrent.CompletableFuture;

/** A way to end a batch early, from any thread, and for good. */
public final class Cancellation {
  private final CompletableFuture<Void> cancelled = new CompletableFuture<>();

  /** Makes one that nobody has used. */
  public Cancellation() {}

  /**
   * Ends the batch: it begins no further report, and gives those under way a short time to finish.
   */
  public void cancel() {
    cancelled.complete(null);
  }

  /** Whether the batch is to end. */
  public boolean isCancelled() {
    return cancelled.isDone();
  }

  /** Runs an action when the batch is to end, at once if it is already. */
  void whenCancelled(Runnable action) {
    var unused = cancelled.thenRun(action);
  }
}
