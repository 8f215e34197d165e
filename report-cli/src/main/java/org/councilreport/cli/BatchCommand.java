package org.councilreport.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.councilreport.batch.BatchRunner;
import org.councilreport.batch.Cancellation;
import org.councilreport.batch.Renderer;
import org.councilreport.cli.batch.Batch;
import org.councilreport.cli.batch.BatchLimits;
import org.councilreport.cli.batch.BatchNews;
import org.councilreport.cli.batch.BatchPlan;
import org.councilreport.cli.batch.BatchSources;
import org.councilreport.cli.batch.Freshness;
import org.councilreport.cli.batch.OutputFolder;
import org.councilreport.cli.batch.OutputLock;
import org.councilreport.cli.batch.OutputNames;
import org.councilreport.cli.batch.Planned;
import org.councilreport.cli.batch.Recipe;
import org.councilreport.cli.batch.RunResults;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.batch.RunResults.Totals;
import org.councilreport.cli.batch.RunResultsFile;
import org.councilreport.cli.batch.Shard;
import org.councilreport.cli.batch.Workers;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Messages;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Destination;
import org.councilreport.cli.files.Disk;
import org.councilreport.cli.input.GeneratorOptions;
import org.councilreport.cli.input.Generators;
import org.councilreport.writer.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the documents of many reports, as far as they are not as they would be. */
@Command(
    name = "batch",
    header = {
      "Makes the documents of many reports.",
      "",
      "Examples:",
      "  council-report batch samples -o out/",
      "  council-report batch samples -o out/ --dry-run",
      "  council-report batch samples -o by-folder/ --name-pattern {folder}/{id} --format pdf",
      ""
    },
    descriptionHeading = "%n",
    description = {
      "A report is made again when something that its documents depend on has changed: its file, its"
          + " council's, a picture, its template, an option, the program; or when a document is"
          + " missing or was altered. What became of each report stands in run-results.json and, for"
          + " people, in index.html, both in the output folder."
    })
final class BatchCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description =
          "A report's YAML file. A folder stands for the reports in it and below: the YAML files with"
              + " the fields of a report in them, but for what is hidden by a leading dot.")
  private List<String> arguments = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder that the documents go to. Default: the current folder.")
  private Path output = Path.of("");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT[,FORMAT]",
      hideParamSyntax = true,
      description = "The formats, with commas between, as for build. Default: pdf,docx.")
  private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

  @Option(
      names = "--name-pattern",
      paramLabel = "PATTERN",
      description =
          "How documents are named below the folder, from {id}, {type}, {period} (its last month),"
              + " {meeting} (its date), {file} and {folder} (of the report). Default: {id}.")
  private String pattern = "{id}";

  @Option(names = "--dry-run", description = "Say what would be made, and why; write nothing.")
  private boolean dryRun;

  @Option(names = "--force", description = "Make all reports, also those that need not be.")
  private boolean force;

  @Option(
      names = "--retry",
      description = "Make only those that the last run failed to make or did not come to.")
  private boolean retry;

  @Option(names = "--fail-fast", description = "End with the first report that fails.")
  private boolean failFast;

  @Option(
      names = "--prune",
      description = "Remove documents of earlier runs whose reports are gone.")
  private boolean prune;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "Make only the I-th of N shares of the reports, such as 1/8; merge-results puts the"
              + " results together.")
  private @Nullable Shard shard;

  @Mixin private final BatchLimits limits = new BatchLimits();

  @Mixin private final GeneratorOptions options = new GeneratorOptions();

  BatchCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refusal {
    refuseUnlessSensible();
    Optional<Shard> share = Optional.ofNullable(shard);
    if (dryRun) {
      return rehearse(OutputFolder.open(output, Disk.REAL, share)).code();
    }
    OutputFolder.create(output, Disk.REAL);
    Cancellation cancellation = new Cancellation();
    OutputLock lock = OutputLock.take(output, share, console.shell().process(clock));
    Termination termination = new Termination(cancellation);
    try {
      return make(OutputFolder.open(output, Disk.REAL, share), cancellation).code();
    } finally {
      lock.close();
      termination.close();
    }
  }

  private void refuseUnlessSensible() throws Refusal {
    if (arguments.isEmpty() && !retry) {
      throw new Refusal(
          ExitStatus.USAGE, "there is nothing to make", "name reports, or folders of them");
    }
    limits.refuseUnlessSensible();
    if (String.valueOf(output).isBlank()) {
      output = Path.of(".");
    }
  }

  private ExitStatus rehearse(OutputFolder folder) throws Refusal {
    List<Planned> plan = plan(folder, Generators.of(options));
    ExitStatus status = ExitStatus.OK;
    for (Planned planned : plan) {
      if (planned.refusal().isPresent()) {
        console.messages().refusal(planned.refusal().get());
        status = status.or(planned.refusal().get().status());
      } else if (planned.isStale()) {
        console.text().println(planned.source() + ": " + planned.reason().orElseThrow());
      }
    }
    long stale = plan.stream().filter(Planned::isStale).count();
    console
        .messages()
        .result(stale + " of " + Messages.count(plan.size(), "report") + " would be made");
    return status;
  }

  private ExitStatus make(OutputFolder folder, Cancellation cancellation) throws Refusal {
    Generators generators = Generators.of(options);
    List<Planned> plan = plan(folder, generators);
    try (Workers workers = limits.workers(CouncilReport.class, options.arguments())) {
      return make(folder, plan, limits.renderer(workers, generators), cancellation);
    }
  }

  private ExitStatus make(
      OutputFolder folder, List<Planned> plan, Renderer renderer, Cancellation cancellation) {
    BatchRunner runner = limits.runner(renderer).failFast(failFast).build();
    Batch.Settings settings =
        new Batch.Settings(runner, formats(), recipe(), Optional.ofNullable(shard), prune, clock);
    BatchNews news = new BatchNews(console, plan);
    List<Refusal> refusals = new ArrayList<>();
    List<String> pruned = new ArrayList<>();
    long start = System.nanoTime();
    Batch.Result result;
    try (news) {
      result =
          new Batch(folder, settings, new Batch.Listener(news, refusals::add, pruned::add))
              .run(plan, cancellation);
    }
    refusals.forEach(console.messages()::refusal);
    pruned.forEach(file -> console.messages().result("removed " + output.resolve(file)));
    nameGone(result.results());
    summarise(folder, result.results().totals(), Duration.ofNanos(System.nanoTime() - start));
    ExitStatus status = result.status().or(news.status());
    return cancellation.isCancelled() ? ExitStatus.TRY_AGAIN.or(status) : status;
  }

  private List<Planned> plan(OutputFolder folder, Generators generators) throws Refusal {
    for (Refusal fault : folder.faults()) {
      console.messages().refusal(fault);
      console.messages().result("all reports are made, as if there had been no earlier run");
    }
    OutputNames names = OutputNames.of(pattern);
    Freshness freshness = new Freshness(generators, recipe(), output);
    Optional<Shard> share = Optional.ofNullable(shard);
    return new BatchPlan(options.reader(), names, freshness, force)
        .of(sources(folder), folder.records()).stream()
            .filter(planned -> share.isEmpty() || share.get().holds(planned.id()))
            .toList();
  }

  private Map<Path, Path> sources(OutputFolder folder) throws Refusal {
    Map<Path, Path> named = BatchSources.named(arguments);
    return retry ? BatchSources.unmade(folder, named, arguments.isEmpty()) : named;
  }

  private Set<OutputFormat> formats() {
    return formats.isEmpty() ? Destination.DEFAULT : EnumSet.copyOf(formats);
  }

  private Recipe recipe() {
    Map<String, String> shaping = new LinkedHashMap<>(options.values());
    shaping.put("format", formats().toString());
    shaping.put("name-pattern", pattern);
    return new Recipe(Program.tool(), shaping);
  }

  private void nameGone(RunResults results) {
    results.reports().stream()
        .filter(entry -> entry.status() == Status.GONE)
        .flatMap(entry -> entry.outputs().stream())
        .forEach(
            left ->
                console
                    .messages()
                    .result(
                        output.resolve(left.path())
                            + " is made from no report any more; --prune removes it"));
  }

  private void summarise(OutputFolder folder, Totals totals, Duration time) {
    if (console.diagnosticsGoToStandardOutput()) {
      console.text().println(RunResultsFile.event("summary", totals));
    }
    console
        .messages()
        .result(totals.words() + " in " + time.toSeconds() + " s; see " + folder.results());
  }
}
