package org.councilreport.cli.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.input.ReportInput;

/** Finds the reports of a batch, each with its path below the folder that was named. */
public final class BatchSources {
  private BatchSources() {}

  /** The reports that arguments name, in a stable order, each once. */
  public static Map<Path, Path> named(List<String> arguments) throws Refusal {
    Map<Path, Path> sources = new LinkedHashMap<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        throw new Refusal(
            ExitStatus.USAGE, "a batch reads no standard input", "use build for one report");
      }
      Path named = Path.of(argument);
      for (String file : ReportInput.expand(argument)) {
        Path source = Path.of(file);
        boolean isBelow = Files.isDirectory(named) && source.startsWith(named);
        sources.putIfAbsent(source, isBelow ? named.relativize(source) : name(source));
      }
    }
    return sources;
  }

  /**
   * The reports that the last run failed to make or did not come to.
   *
   * @param folder holds what it recorded
   * @param named the reports that were named
   * @param all whether none was, which means all
   */
  public static Map<Path, Path> unmade(OutputFolder folder, Map<Path, Path> named, boolean all) {
    Map<Path, Path> namedByFile = new LinkedHashMap<>();
    named.keySet().forEach(one -> namedByFile.putIfAbsent(absolute(one), one));
    Path here = absolute(Path.of(""));
    Map<Path, Path> sources = new LinkedHashMap<>();
    for (Map.Entry<Path, Entry> record : folder.records().entrySet()) {
      Path file = record.getKey();
      Status status = record.getValue().status();
      Optional<Path> asNamed = Optional.ofNullable(namedByFile.get(file));
      if ((status == Status.FAILED || status == Status.SKIPPED) && (all || asNamed.isPresent())) {
        Path source = asNamed.orElse(file.startsWith(here) ? here.relativize(file) : file);
        sources.put(source, Optional.ofNullable(named.get(source)).orElse(name(file)));
      }
    }
    return sources;
  }

  private static Path name(Path source) {
    return Optional.ofNullable(source.getFileName()).orElse(source);
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
