package org.councilreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.councilreport.ReportGenerator;
import org.councilreport.reader.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a council's own fonts are. */
final class FontOptions {
  private static final String USUAL = "fonts";

  @Option(
      names = "--font-dir",
      paramLabel = "DIR",
      description =
          "A folder of fonts (.ttf, .otf), which themes can name. Default: the folder fonts beside"
              + " the report's council.yaml, where there is one.")
  private @Nullable Path folder;

  /** Settles for the fonts that go with a report, where no others were named. */
  void lookBeside(String input) {
    if (folder == null) {
      folder = beside(input).orElse(null);
    }
  }

  /** The folder, where there is one. */
  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /** Gives a generator the fonts. */
  void apply(ReportGenerator.Builder generator) throws Refusal {
    if (folder == null) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(ExitStatus.CONFIGURATION, "there is no folder of fonts " + folder, "");
    }
    try {
      generator.fontFolder(folder);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.CONFIGURATION, "cannot read the fonts in " + folder, e);
    }
  }

  private static Optional<Path> beside(String input) {
    for (Path folder = Path.of(input).toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      for (String name : ReportReader.COUNCIL_FILES) {
        if (Files.exists(folder.resolve(name))) {
          return Optional.of(folder.resolve(USUAL)).filter(Files::isDirectory);
        }
      }
    }
    return Optional.empty();
  }
}
