package org.councilreport.cli.batch;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.console.Glyph;
import org.councilreport.cli.console.Messages;

/** Says how far a batch has come. */
interface Progress extends AutoCloseable {

  /** A report is done. */
  void done(Entry entry);

  /** All reports are done. */
  @Override
  void close();

  /** Says nothing. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void done(Entry entry) {}

      @Override
      public void close() {}
    };
  }

  /**
   * A bar that moves, for terminals: count, failures, the file that is done, and the time left.
   *
   * @param total how many reports there are
   */
  static Progress bar(PrintWriter err, int total) {
    // A carriage return redraws the line; its sequence clears the rest of it.
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("reports")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      err.print("\r" + line + "\u001b[K");
                      err.flush();
                    },
                    100))
            .build();
    return new Progress() {
      private long failed;

      @Override
      public void done(Entry entry) {
        failed += entry.status() == Status.FAILED ? 1 : 0;
        String file = entry.source().substring(entry.source().lastIndexOf('/') + 1);
        bar.setExtraMessage(" " + failed + " failed; " + Glyph.visible(file));
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
        err.print("\r\u001b[K");
        err.flush();
      }
    };
  }

  /**
   * A line at each tenth of the way, for logs.
   *
   * @param total how many reports there are
   */
  static Progress lines(Messages messages, int total) {
    return new Progress() {
      private final Map<Status, Integer> counts = new TreeMap<>();
      private int done;

      @Override
      public void done(Entry entry) {
        counts.merge(entry.status(), 1, Integer::sum);
        int before = done * 10 / total;
        done++;
        if (total >= 20 && done < total && done * 10 / total > before) {
          messages.result(
              done + " of " + total + ": " + counts.getOrDefault(Status.FAILED, 0) + " failed");
        }
      }

      @Override
      public void close() {}
    };
  }

  /** A JSON object for each report, for programs. */
  static Progress events(PrintWriter out) {
    return new Progress() {
      @Override
      public void done(Entry entry) {
        out.println(RunResultsFile.event("report", entry));
        out.flush();
      }

      @Override
      public void close() {}
    };
  }
}
