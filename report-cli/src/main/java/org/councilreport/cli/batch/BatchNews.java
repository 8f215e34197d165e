package org.councilreport.cli.batch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.batch.Outcome;
import org.councilreport.batch.Outcome.Invalid;
import org.councilreport.batch.Outcome.Written;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Messages;
import org.councilreport.cli.console.SharedFaults;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;

/**
 * Says what becomes of the reports of a batch, in their order, whichever is done first. Beside a
 * bar that moves, it waits for the end.
 */
public final class BatchNews implements Batch.Listener.Told, AutoCloseable {
  private final Console console;
  private final List<Planned> plan;
  private final Progress progress;
  private final SharedFaults faults;
  private final boolean waits;
  private final Map<Path, Runnable> ready = new HashMap<>();
  private int next;
  private ExitStatus status = ExitStatus.OK;

  /**
   * News of a run.
   *
   * @param console where they are said
   * @param plan the reports, in their order
   */
  public BatchNews(Console console, List<Planned> plan) {
    this.console = console;
    this.plan = plan;
    faults = new SharedFaults(console.messages());
    waits =
        !console.diagnosticsGoToStandardOutput()
            && !console.isQuiet()
            && console.shell().errIsTerminal();
    if (console.diagnosticsGoToStandardOutput()) {
      progress = Progress.events(console.text());
    } else if (waits) {
      progress = Progress.bar(console.shell().err(), plan.size());
    } else {
      progress = Progress.lines(console.messages(), plan.size());
    }
  }

  @Override
  public void done(Planned planned, Entry entry, Optional<Outcome> outcome) {
    progress.done(entry);
    List<Diagnostic> noticed = noticed(outcome);
    status = status.or(console.status(noticed));
    if (entry.status() == Status.UNCHANGED && !entry.diagnostics().isEmpty()) {
      status = status.or(console.warned());
    }
    ready.put(planned.source(), () -> say(planned, entry, noticed));
    if (!waits) {
      sayInOrder();
    }
  }

  private static List<Diagnostic> noticed(Optional<Outcome> outcome) {
    if (outcome.isPresent() && outcome.get() instanceof Written written) {
      return written.diagnostics();
    }
    return outcome.isPresent() && outcome.get() instanceof Invalid invalid
        ? invalid.diagnostics()
        : List.of();
  }

  private void sayInOrder() {
    while (next < plan.size()) {
      Runnable words = ready.remove(plan.get(next).source());
      if (words == null) {
        return;
      }
      words.run();
      next++;
    }
  }

  private void say(Planned planned, Entry entry, List<Diagnostic> noticed) {
    Messages messages = console.messages();
    messages.step(planned.source() + ": " + entry.status().words() + because(planned));
    // Advice on style is for those who write; who runs a batch finds it in its results.
    List<Diagnostic> said =
        console.diagnosticsAreForPeople()
            ? noticed.stream().filter(one -> one.code().cause() != Code.Cause.ADVICE).toList()
            : noticed;
    String source = planned.source().toString();
    faults.say(source, said, "the documents of " + source + " were not made");
    entry.failure().ifPresent(failure -> messages.error(failure.message(), failure.help()));
  }

  private static String because(Planned planned) {
    return planned.reason().map(reason -> " (" + reason + ")").orElse("");
  }

  /** What the reports come to by what was noticed in them. */
  public ExitStatus status() {
    return status;
  }

  @Override
  public void close() {
    progress.close();
    sayInOrder();
  }
}
