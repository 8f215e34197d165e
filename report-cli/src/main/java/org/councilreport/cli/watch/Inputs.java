package org.councilreport.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.cli.files.Digests;
import org.councilreport.reader.ReportReader;
import org.councilreport.source.SourceFile;

/**
 * The files of its own that a report was made from, and what they held.
 *
 * @param report the report's file
 * @param council the council's file, where there was one
 * @param digests the SHA-256 of each file when it was read
 */
record Inputs(Path report, Optional<Path> council, Map<Path, String> digests) {

  private static final Pattern WORD_TEMPLATE =
      Pattern.compile("(?m)^wordTemplate *: *[\"']?([^\"'#\\s]+)");

  /** Copies the map. */
  Inputs {
    digests = Map.copyOf(digests);
  }

  /** The inputs of a report that was just made from these. */
  static Inputs of(Path report, List<SourceFile> sources) {
    Optional<Path> council = ReportReader.councilFile(report);
    Map<Path, String> digests = new LinkedHashMap<>();
    for (SourceFile source : sources) {
      switch (source.kind()) {
        case REPORT -> digests.put(report, source.sha256());
        case COUNCIL ->
            council.ifPresent(
                file -> {
                  digests.put(file, source.sha256());
                  wordTemplate(file)
                      .ifPresent(
                          template ->
                              Digests.of(template).ifPresent(one -> digests.put(template, one)));
                });
        case PICTURE -> digests.put(report.resolveSibling(source.name()), source.sha256());
        case TEMPLATE, FONT, WORD_TEMPLATE -> {
          // Judged together for all reports, or with the council's file.
        }
      }
    }
    return new Inputs(report, council, digests);
  }

  /** The file that a council's file names as its Word template, in the form that people write. */
  private static Optional<Path> wordTemplate(Path council) {
    try {
      Matcher named = WORD_TEMPLATE.matcher(Files.readString(council));
      return named.find() ? Optional.of(council.resolveSibling(named.group(1))) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether the report would now be made from something else. */
  boolean haveChanged() {
    return !ReportReader.councilFile(report).equals(council)
        || digests.entrySet().stream()
            .anyMatch(then -> !Digests.of(then.getKey()).equals(Optional.of(then.getValue())));
  }
}
