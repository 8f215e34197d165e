package org.councilreport.cli.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.councilreport.batch.Outcome;
import org.councilreport.batch.Outcome.Failed;
import org.councilreport.batch.Outcome.Invalid;
import org.councilreport.batch.Outcome.Written;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Failure;
import org.councilreport.cli.batch.RunResults.Output;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.console.DiagnosticJson;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.PagePictures;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.reader.ReportReader;
import org.councilreport.source.SourceFile;
import org.councilreport.source.SourceFile.Kind;
import org.councilreport.writer.OutputFormat;

/** Puts down what becomes of each report, in the words of run results. */
final class BatchLog {
  private final OutputFolder folder;
  private final Recipe recipe;
  private final ConcurrentMap<Path, List<Output>> outputs = new ConcurrentHashMap<>();
  private final ConcurrentMap<Path, Entry> entries = new ConcurrentHashMap<>();

  /** What many reports are made from, once instead of with each. */
  private final ConcurrentMap<SourceFile, SourceFile> shared = new ConcurrentHashMap<>();

  BatchLog(OutputFolder folder, Recipe recipe) {
    this.folder = folder;
    this.recipe = recipe;
  }

  /** Puts down a document that was published. */
  void published(Path source, Map<String, byte[]> files) {
    List<Output> made = new ArrayList<>();
    files.forEach(
        (name, bytes) ->
            made.add(
                new Output(
                    name,
                    name.substring(name.lastIndexOf('.') + 1),
                    bytes.length,
                    SourceFile.sha256(bytes),
                    pages(name, bytes))));
    outputs.put(source, made);
  }

  private static Optional<Integer> pages(String name, byte[] bytes) {
    return name.endsWith("." + OutputFormat.PDF.extension())
        ? PagePictures.count(bytes)
        : Optional.empty();
  }

  /** Puts down a report whose documents are as they would be. */
  Entry unchanged(Planned planned) {
    return put(planned, planned.last().orElseThrow().with(Status.UNCHANGED, false));
  }

  /** Puts down a report that the run did not come to. */
  Entry skipped(Planned planned) {
    return put(planned, entry(planned, Status.SKIPPED, List.of(), Optional.empty(), 0));
  }

  /** Puts down a report that was not made, for a reason that is no diagnostic. */
  Entry refused(Planned planned, Refusal refusal) {
    Failure failure =
        new Failure(
            refusal.status().code(),
            String.valueOf(refusal.getMessage()),
            refusal.help().orElse(""));
    return put(planned, entry(planned, Status.FAILED, List.of(), Optional.of(failure), 0));
  }

  /** Puts down what came of a report that was to be made. */
  Entry done(Planned planned, Outcome outcome, Optional<Refusal> refusal) {
    if (outcome instanceof Written written) {
      return put(planned, written(planned, written));
    }
    if (outcome instanceof Invalid invalid) {
      long millis = invalid.time().toMillis();
      return put(
          planned, entry(planned, Status.FAILED, invalid.diagnostics(), Optional.empty(), millis));
    }
    return outcome instanceof Failed && refusal.isPresent()
        ? refused(planned, refusal.get())
        : skipped(planned);
  }

  private Entry written(Planned planned, Written written) {
    List<SourceFile> inputs =
        written.sources().stream().map(source -> named(source, planned.source())).toList();
    String type =
        inputs.stream()
            .filter(input -> input.kind() == Kind.TEMPLATE && input.name().endsWith("/theme.yaml"))
            .map(input -> input.name().substring(0, input.name().indexOf('/')))
            .findFirst()
            .orElse("");
    return new Entry(
        planned.id(),
        folder.relative(planned.source()),
        type,
        Status.WRITTEN,
        false,
        planned.reason(),
        recipe.fingerprint(inputs),
        inputs,
        outputs.getOrDefault(planned.source(), List.of()),
        json(written.diagnostics()),
        Optional.empty(),
        written.time().toMillis());
  }

  /**
   * Paths that a user gave depend on where they stood; recorded ones are relative to the results.
   */
  private SourceFile named(SourceFile file, Path source) {
    return switch (file.kind()) {
      case REPORT -> new SourceFile(file.kind(), folder.relative(source), file.sha256());
      case COUNCIL ->
          new SourceFile(
              file.kind(),
              ReportReader.councilFile(source).map(folder::relative).orElse(file.name()),
              file.sha256());
      case PICTURE -> file;
      case TEMPLATE, WORD_TEMPLATE, FONT -> shared.computeIfAbsent(file, Function.identity());
    };
  }

  /** A report that was not made, whose earlier documents, if there are any, still stand. */
  private Entry entry(
      Planned planned,
      Status status,
      List<Diagnostic> noticed,
      Optional<Failure> failure,
      long millis) {
    Optional<Entry> last = planned.last();
    return new Entry(
        planned.id(),
        folder.relative(planned.source()),
        last.map(Entry::type).orElse(""),
        status,
        false,
        planned.reason(),
        last.map(Entry::fingerprint).orElse(""),
        last.map(Entry::inputs).orElse(List.of()),
        last.map(Entry::outputs).orElse(List.of()),
        json(noticed),
        failure,
        millis);
  }

  private static List<JsonNode> json(List<Diagnostic> noticed) {
    return noticed.stream().map(DiagnosticJson::of).map(RunResultsFile::tree).toList();
  }

  private Entry put(Planned planned, Entry entry) {
    entries.put(planned.source(), entry);
    return entry;
  }

  /** What was put down, in the order of the plan; what was not counts as skipped. */
  List<Entry> entries(Collection<Planned> plan) {
    return plan.stream()
        .map(
            one -> {
              Entry entry = entries.get(one.source());
              return entry == null ? skipped(one) : entry;
            })
        .toList();
  }

  /** The names of a report's documents below the output folder, with their bytes. */
  static Map<String, byte[]> files(String name, Map<OutputFormat, byte[]> documents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (OutputFormat format : OutputFormat.values()) {
      if (documents.containsKey(format)) {
        files.put(name + "." + format.extension(), documents.get(format));
      }
    }
    return files;
  }
}
