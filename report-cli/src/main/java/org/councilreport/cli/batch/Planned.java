package org.councilreport.cli.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.console.Refusal;
import org.councilreport.writer.OutputFormat;

/**
 * What a batch is to do with one report.
 *
 * @param source the report's file, as its user named it
 * @param id its id or, where it cannot be read, its file's name
 * @param name the path of its documents below the output folder, without extension; empty where
 *     none can be made
 * @param reason why they are to be made; empty when they need not be
 * @param refusal why none can be made, before the report is looked at in full
 * @param last what earlier runs recorded of it
 */
public record Planned(
    Path source,
    String id,
    Optional<String> name,
    Optional<String> reason,
    Optional<Refusal> refusal,
    Optional<Entry> last) {

  /** The name of its documents in their folder, without extension. */
  Optional<String> fileName() {
    return name.map(path -> path.substring(path.lastIndexOf('/') + 1));
  }

  /** Whether the report is to be made. */
  public boolean isStale() {
    return reason.isPresent() && refusal.isEmpty();
  }

  /** The same, but refused. */
  Planned refused(Refusal why) {
    return new Planned(
        source, id, name, reason.or(() -> Optional.of("new")), Optional.of(why), last);
  }

  /** The files that the report is to be written to, below the output folder. */
  List<String> files(Set<OutputFormat> formats) {
    return name.stream()
        .flatMap(stem -> formats.stream().map(format -> stem + "." + format.extension()))
        .toList();
  }
}
