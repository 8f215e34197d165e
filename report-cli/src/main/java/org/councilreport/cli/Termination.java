package org.councilreport.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.councilreport.batch.Cancellation;

/**
 * Ends a batch in good order when the process is told to end (SIGINT, SIGTERM): the batch is
 * cancelled, and the process waits for it to write its results. The system then makes the exit
 * status, 130 or 143.
 */
final class Termination implements AutoCloseable {
  /** What an impatient supervisor allows, less a margin. */
  private static final long MOST_SECONDS = 5;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  Termination(Cancellation cancellation) {
    hook =
        new Thread(
            () -> {
              cancellation.cancel();
              try {
                var unused = done.await(MOST_SECONDS, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "council-report-termination");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Says that all is written, and that the process may end when it likes. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running: the process is about to end.
    }
  }
}
