package org.councilreport.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Output;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.console.Refusal;
import org.councilreport.reader.ReportReader;
import org.councilreport.source.SourceFile;

/** What a run leaves as it was: reports that it did not look at, and documents without a report. */
final class Leftovers {
  private final OutputFolder folder;

  Leftovers(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * What earlier runs recorded and this one did not look at.
   *
   * @param current what this run put down
   * @return reports of earlier runs, and those that are gone but for their documents
   */
  List<Entry> of(List<Entry> current) {
    Map<Path, Entry> looked = new LinkedHashMap<>();
    Set<String> claimed = new HashSet<>();
    current.forEach(entry -> looked.put(folder.source(entry), entry));
    List<Entry> others = new ArrayList<>();
    for (Map.Entry<Path, Entry> record : folder.records().entrySet()) {
      if (!looked.containsKey(record.getKey()) && isReport(record.getKey())) {
        others.add(record.getValue().with(record.getValue().status(), true));
      }
    }
    Stream.concat(current.stream(), others.stream())
        .flatMap(entry -> entry.outputs().stream())
        .forEach(output -> claimed.add(output.path()));
    Stream.concat(folder.records().values().stream(), folder.gone().stream())
        .map(entry -> orphan(entry, claimed))
        .filter(orphan -> !orphan.outputs().isEmpty())
        .forEach(others::add);
    return others;
  }

  private static boolean isReport(Path file) {
    try {
      return ReportReader.isReport(file);
    } catch (IOException e) {
      // One that is there but cannot be read just now is not gone.
      return Files.exists(file);
    }
  }

  /** An entry of which nothing is left but the documents that no report makes any more. */
  private Entry orphan(Entry entry, Set<String> claimed) {
    List<Output> outputs =
        entry.outputs().stream()
            .filter(output -> !claimed.contains(output.path()))
            .filter(output -> Files.exists(folder.path().resolve(output.path())))
            .toList();
    return new Entry(
        entry.id(),
        entry.source(),
        entry.type(),
        Status.GONE,
        true,
        Optional.empty(),
        "",
        List.of(),
        outputs,
        List.of(),
        Optional.empty(),
        0);
  }

  /**
   * Removes documents whose reports are gone, but none that somebody has altered since.
   *
   * @param gone an entry of {@link Status#GONE}
   * @return the paths of those that were removed
   */
  List<String> prune(Entry gone) throws Refusal {
    List<String> removed = new ArrayList<>();
    for (Output output : gone.outputs()) {
      if (isAsMade(output)) {
        folder.delete(output.path());
        removed.add(output.path());
      }
    }
    return removed;
  }

  private boolean isAsMade(Output output) {
    try {
      byte[] bytes = Files.readAllBytes(folder.path().resolve(output.path()));
      return SourceFile.sha256(bytes).equals(output.sha256());
    } catch (IOException e) {
      return false;
    }
  }
}
