package org.councilreport.cli.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilreport.batch.BatchJob;
import org.councilreport.batch.Renderer.Rendered;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.DiagnosticJson;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Messages;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Destination;
import org.councilreport.cli.files.Destination.Folder;
import org.councilreport.cli.files.Destination.NamedFile;
import org.councilreport.cli.files.Publication;
import org.councilreport.cli.input.ReportInput;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.writer.OutputFormat;

/**
 * Makes reports, and makes those again that a change touches, until it is told to end. A report
 * that cannot be made keeps its last documents, and is tried again whenever anything changes.
 */
public final class Watch {
  /** The largest document that is made, in bytes: as much as {@code batch} takes by default. */
  private static final long LARGEST = 100L << 20;

  private final Console console;
  private final Watched watched;
  private final Destination destination;
  private final Preview preview;
  private final Clock clock;
  private final Map<String, Made> made = new LinkedHashMap<>();
  private final Map<Path, String> owners = new LinkedHashMap<>();
  private String trouble = "";

  /**
   * What a report was last made from.
   *
   * @param inputs what it was made from; empty when it could not be made
   * @param told what was said of it
   */
  private record Made(Optional<Inputs> inputs, List<String> told) {}

  /**
   * A watch.
   *
   * @param console where it speaks
   * @param watched what it looks at
   * @param destination where documents go
   * @param preview shows what came of it
   * @param clock tells when
   */
  public Watch(
      Console console, Watched watched, Destination destination, Preview preview, Clock clock) {
    this.console = console;
    this.watched = watched;
    this.destination = destination;
    this.preview = preview;
    this.clock = clock;
  }

  /**
   * Makes reports until the changes end.
   *
   * @throws Refusal when folders cannot be watched
   */
  public void until(Changes changes) throws Refusal {
    do {
      try {
        // Before the reports are read, so that no change falls between.
        changes.watch(watched.scope());
      } catch (IOException e) {
        throw new Refusal(ExitStatus.IO_ERROR, "cannot watch " + watched.argument(), e);
      }
      round();
    } while (changes.await());
  }

  private void round() {
    List<String> reports;
    try {
      if (watched.refresh()) {
        made.replaceAll((report, last) -> new Made(Optional.empty(), last.told()));
      }
      reports = watched.reports();
      trouble = "";
    } catch (Refusal refusal) {
      // Said once: an editor may be between two steps, and the next change ends it.
      if (!trouble.equals(refusal.getMessage())) {
        trouble = String.valueOf(refusal.getMessage());
        console.messages().refusal(refusal);
      }
      return;
    }
    forgetAllBut(reports);
    for (String report : reports) {
      Made last = made.get(report);
      if (last == null || last.inputs().isEmpty() || last.inputs().get().haveChanged()) {
        make(report, last == null ? List.of() : last.told());
      }
    }
  }

  private void forgetAllBut(List<String> reports) {
    for (String report : List.copyOf(made.keySet())) {
      if (!reports.contains(report)) {
        made.remove(report);
        owners.values().removeIf(report::equals);
        preview.gone(report);
        say(report + " is gone; its last documents stay");
      }
    }
  }

  private void make(String report, List<String> told) {
    Instant start = clock.instant();
    try {
      Rendered rendered =
          watched
              .renderer(LARGEST)
              .render(new BatchJob(watched.file(report), destination.formats()));
      List<String> problems =
          rendered.diagnostics().stream().map(DiagnosticJson::rendered).toList();
      if (!problems.equals(told)) {
        console.messages().diagnostics(report, rendered.diagnostics(), "the last documents stay");
      }
      if (!rendered.isValid()) {
        failed(report, problems);
        return;
      }
      Set<Path> files = publish(report, rendered);
      made.put(
          report,
          new Made(Optional.of(Inputs.of(watched.file(report), rendered.sources())), problems));
      preview.made(report, rendered.id(), rendered.documents(), problems);
      String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
      long millis = Duration.between(start, clock.instant()).toMillis();
      say("made " + names + " in " + millis + " ms" + remarks(rendered.diagnostics()));
    } catch (IOException e) {
      refused(report, new Refusal(ExitStatus.NO_INPUT, "cannot read " + report, e), told);
    } catch (Refusal refusal) {
      refused(report, refusal, told);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      String problem = report + " was not made: " + fault;
      if (!told.equals(List.of(problem))) {
        console.failed(fault);
      }
      failed(report, List.of(problem));
    }
  }

  private static String remarks(List<Diagnostic> noticed) {
    return noticed.isEmpty() ? "" : "; " + Messages.count(noticed.size(), "warning");
  }

  private void refused(String report, Refusal refusal, List<String> told) {
    List<String> problems =
        List.of(refusal.getMessage() + refusal.help().map(cure -> "\n = help: " + cure).orElse(""));
    if (!told.equals(problems)) {
      console.messages().refusal(refusal);
    }
    failed(report, problems);
  }

  private void failed(String report, List<String> problems) {
    made.put(report, new Made(Optional.empty(), problems));
    preview.failed(report, problems);
  }

  private Set<Path> publish(String report, Rendered rendered) throws Refusal {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (OutputFormat format : destination.formats()) {
      byte[] bytes = Optional.ofNullable(rendered.documents().get(format)).orElseThrow();
      if (destination instanceof Folder folder) {
        files.put(folder.file(rendered.id(), format), bytes);
      } else if (destination instanceof NamedFile named) {
        files.put(named.file(), bytes);
      }
    }
    for (Path file : files.keySet()) {
      ReportInput.refuseIfReport(report, file);
      String owner = owners.getOrDefault(absolute(file), report);
      if (!owner.equals(report)) {
        throw new Refusal(
            ExitStatus.INVALID_INPUT,
            report + " and " + owner + " would both be written to " + file,
            "give one of them another id");
      }
    }
    Publication.publish(files);
    files.keySet().forEach(file -> owners.put(absolute(file), report));
    return files.keySet();
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private void say(String words) {
    console
        .messages()
        .result("[" + LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS) + "] " + words);
  }
}
