package org.councilreport.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.councilreport.ReportGenerator;
import org.councilreport.cli.RunResults.Tool;
import org.councilreport.source.SourceFile;

/** This program, as its outputs depend on it. */
final class Program {
  private Program() {}

  /** Its version, which the jar's manifest holds. */
  static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  /**
   * Its name and version. Two snapshots of one version are told apart by a digest of the library's
   * jar.
   */
  static Tool tool() {
    String version = version();
    return new Tool(
        "council-report",
        version.endsWith("-SNAPSHOT") ? version + "+" + build() : version,
        Runtime.version().toString());
  }

  private static String build() {
    CodeSource code = ReportGenerator.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(code.getLocation().toURI());
      byte[] bytes =
          Files.isRegularFile(jar)
              ? Files.readAllBytes(jar)
              : jar.toString().getBytes(StandardCharsets.UTF_8);
      return SourceFile.sha256(bytes).substring(0, 12);
    } catch (URISyntaxException | IOException e) {
      return "unknown";
    }
  }
}
