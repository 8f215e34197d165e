package org.councilreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilreport.cli.batch.OutputFolder;
import org.councilreport.cli.batch.RunResults;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.batch.RunResults.Totals;
import org.councilreport.cli.batch.RunResultsFile;
import org.councilreport.cli.batch.Shard;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Disk;
import org.councilreport.diagnostic.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts the results of all shares of a batch together. */
@Command(
    name = "merge-results",
    header = {
      "Puts the results of all shares of a batch together.",
      "",
      "Examples:",
      "  council-report batch samples -o out/ --shard 1/2 && \\",
      "    council-report batch samples -o out/ --shard 2/2 && \\",
      "    council-report merge-results out/run-results.*-of-2.json",
      ""
    },
    descriptionHeading = "%n",
    description = {
      "Writes run-results.json and index.html beside the first of the files. The exit status is that"
          + " of a batch of all the reports, or 75 when a share was interrupted."
    })
final class MergeResultsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The results of each share, all in one folder.")
  private List<Path> files = List.of();

  MergeResultsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    List<RunResults> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(
          RunResultsFile.read(file)
              .orElseThrow(() -> new Refusal(ExitStatus.NO_INPUT, "there is no file " + file, "")));
    }
    refuseUnlessComplete(parts);
    RunResults whole = merged(parts);
    Path folder = Optional.ofNullable(files.get(0).toAbsolutePath().getParent()).orElseThrow();
    OutputFolder.open(folder, Disk.REAL, Optional.empty()).publish(whole);
    console
        .messages()
        .result(whole.totals().words() + "; see " + files.get(0).resolveSibling(RunResults.FILE));
    return status(whole).code();
  }

  private void refuseUnlessComplete(List<RunResults> parts) throws Refusal {
    Set<Integer> counts = new TreeSet<>();
    Set<Integer> found = new TreeSet<>();
    for (RunResults part : parts) {
      Shard shard =
          part.shard()
              .orElseThrow(
                  () -> new Refusal(ExitStatus.NO_INPUT, "a file is no share's results", ""));
      counts.add(shard.count());
      found.add(shard.index());
    }
    Path first = files.get(0).toAbsolutePath();
    boolean oneFolder =
        files.stream()
            .allMatch(
                file ->
                    file.toAbsolutePath().resolveSibling("x").equals(first.resolveSibling("x")));
    if (counts.size() > 1 || !oneFolder) {
      throw new Refusal(
          ExitStatus.NO_INPUT, "these are not the shares of one batch in one folder", "");
    }
    String missing =
        IntStream.rangeClosed(1, counts.iterator().next())
            .filter(index -> !found.contains(index))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new Refusal(
          ExitStatus.NO_INPUT,
          "of " + counts.iterator().next() + " shares these are missing: " + missing,
          "name the results of every share");
    }
  }

  private static RunResults merged(List<RunResults> parts) {
    List<Entry> entries =
        parts.stream()
            .flatMap(part -> part.reports().stream())
            .sorted(Comparator.comparing(Entry::source))
            .toList();
    return new RunResults(
        RunResults.SCHEMA,
        parts.get(0).tool(),
        parts.stream().map(RunResults::startedAt).sorted().findFirst().orElseThrow(),
        parts.stream().map(RunResults::finishedAt).max(String::compareTo).orElseThrow(),
        parts.stream().anyMatch(RunResults::interrupted),
        parts.get(0).options(),
        Optional.empty(),
        Totals.of(entries),
        entries);
  }

  private static ExitStatus status(RunResults whole) {
    ExitStatus status = whole.interrupted() ? ExitStatus.TRY_AGAIN : ExitStatus.OK;
    for (Entry entry : whole.reports()) {
      if (!entry.earlier() && entry.status() == Status.FAILED) {
        status = status.or(status(entry));
      }
    }
    return status;
  }

  private static ExitStatus status(Entry failed) {
    if (failed.failure().isPresent()) {
      return ExitStatus.of(failed.failure().get().exitStatus());
    }
    Set<String> configuration =
        Arrays.stream(Code.values())
            .filter(code -> code.cause() == Code.Cause.CONFIGURATION)
            .map(Code::toString)
            .collect(Collectors.toSet());
    return failed.diagnostics().stream()
            .anyMatch(one -> configuration.contains(one.path("code").asText()))
        ? ExitStatus.CONFIGURATION
        : ExitStatus.INVALID_INPUT;
  }
}
