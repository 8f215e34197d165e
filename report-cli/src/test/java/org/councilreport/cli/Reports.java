package org.councilreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilreport.source.SourceFile;

/** Small reports for tests of batches. */
public final class Reports {
  private Reports() {}

  /** Writes a report with this id into a file of this name. */
  public static Path write(Path folder, String id) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(id + ".yaml"), text(id, "All gas checks are in date."));
  }

  /** A report. */
  public static String text(String id, String content) {
    return """
    type: cabinet-member-update
    id: %s
    title: Gas
    council: {name: Sandford Council}
    meeting: {body: Cabinet, date: 2026-07-14}
    member: {portfolio: Housing}
    period: {from: 2026-06-01, to: 2026-06-30}
    updates:
      - service: Repairs
        content: %s
    """
        .formatted(id, content);
  }

  /** The digests of the documents in a folder and below, by path. */
  public static Map<String, String> documents(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".pdf") || file.toString().endsWith(".docx")) {
          digests.put(
              folder.relativize(file).toString(), SourceFile.sha256(Files.readAllBytes(file)));
        }
      }
    }
    return digests;
  }
}
