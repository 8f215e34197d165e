package org.councilreport.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Tool;
import org.councilreport.source.SourceFile;

/**
 * What shapes documents beside the files they are made from.
 *
 * @param tool the program that makes them
 * @param options the options that shape them, by name
 */
public record Recipe(Tool tool, Map<String, String> options) {

  /** Sorts the options. */
  public Recipe {
    options = new TreeMap<>(options);
  }

  /**
   * The SHA-256 of everything that documents depend on: this, and what their files hold.
   *
   * @param inputs the files
   */
  String fingerprint(Collection<SourceFile> inputs) {
    String files =
        inputs.stream()
            .map(input -> input.kind() + "\0" + input.name() + "\0" + input.sha256())
            .sorted()
            .collect(Collectors.joining("\n"));
    String words = tool.name() + "\0" + tool.version() + "\n" + options + "\n" + files;
    return SourceFile.sha256(words.getBytes(StandardCharsets.UTF_8));
  }

  /** What is other than when documents were made whose files have not changed. */
  Optional<String> change(Entry made) {
    return fingerprint(made.inputs()).equals(made.fingerprint())
        ? Optional.empty()
        : Optional.of("the options or the version of council-report changed");
  }
}
