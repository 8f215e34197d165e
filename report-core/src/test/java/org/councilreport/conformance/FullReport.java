package org.councilreport.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report that has every field, as files that a document can be made from. */
public final class FullReport {
  private static final Path FILE = Path.of("src/test/resources/report/full-report.yaml");

  private FullReport() {}

  /**
   * Writes it with its pictures into a folder. What is exempt makes no document, so the report is
   * not.
   *
   * @return the report's file
   */
  public static Path in(Path folder) throws IOException {
    String yaml =
        Files.readString(FILE)
            .replaceFirst(
                "classification:\n  level: partII\n(?:  .*\n)+", "classification: official\n");
    Files.createDirectories(folder.resolve("images"));
    Files.write(folder.resolve("images/park.jpg"), Pictures.jpeg(80, 60, false, false));
    Files.write(folder.resolve("images/logo.png"), Pictures.png(80, 40, 2, 8, false));
    return Files.writeString(folder.resolve("full-report.yaml"), yaml);
  }
}
