package org.councilreport.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilreport.source.SourceFile;

/** What files hold, in short. */
public final class Digests {
  private Digests() {}

  /** The SHA-256 of a file; empty for one that is missing or cannot be read. */
  public static Optional<String> of(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(SourceFile.sha256(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The SHA-256 of each file in some folders and below. */
  public static Map<Path, Optional<String>> below(Collection<Path> folders) {
    Map<Path, Optional<String>> digests = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(Files::isRegularFile).forEach(file -> digests.put(file, of(file)));
      } catch (IOException | UncheckedIOException e) {
        digests.put(folder, Optional.empty());
      }
    }
    return digests;
  }
}
