package org.councilreport.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.councilreport.reader.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where councils' own fonts are. */
final class FontOptions {
  private static final String USUAL = "fonts";

  @Option(
      names = "--font-dir",
      paramLabel = "DIR",
      description =
          "A folder of fonts (.ttf, .otf), which themes can name. Default: the folder fonts beside"
              + " each report's council.yaml, where there is one.")
  private @Nullable Path folder;

  /** The folder that was named. */
  Optional<Path> named() {
    return Optional.ofNullable(folder);
  }

  /**
   * The folder of fonts for a report, or for those of one council, where there is one.
   *
   * @param report its file, or a folder
   */
  Optional<Path> folder(Path report) {
    return named().or(() -> beside(report));
  }

  private static Optional<Path> beside(Path report) {
    for (Path above = report.toAbsolutePath().normalize();
        above != null;
        above = above.getParent()) {
      for (String name : ReportReader.COUNCIL_FILES) {
        if (Files.exists(above.resolve(name))) {
          return Optional.of(above.resolve(USUAL)).filter(Files::isDirectory);
        }
      }
    }
    return Optional.empty();
  }
}
