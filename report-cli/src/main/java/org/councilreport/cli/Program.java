package org.councilreport.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.ReportGenerator;
import org.councilreport.cli.RunResults.Tool;
import org.councilreport.source.SourceFile;

/** This program, as its outputs depend on it. */
final class Program {
  private static final Pattern LIBRARY =
      Pattern.compile("(?:.*/)?([A-Za-z][\\w.-]*?)-(\\d[\\w.]*(?:-[A-Z]\\w*)?)\\.jar");

  private Program() {}

  /** Its version, which the jar's manifest holds. */
  static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  /**
   * The libraries it runs with and their versions, such as {@code pdfbox 3.0.8}, by name. The build
   * names them in the manifest of its jar; a program that is not packaged has a class path.
   */
  static List<String> libraries() {
    return Stream.of(libraryFiles())
        .map(file -> LIBRARY.matcher(file.replace('\\', '/')))
        .filter(Matcher::matches)
        .map(library -> library.group(1) + " " + library.group(2))
        .distinct()
        .sorted()
        .toList();
  }

  private static String[] libraryFiles() {
    try (JarFile jar = new JarFile(file(Program.class).toFile())) {
      return jar.getManifest().getMainAttributes().getValue(Name.CLASS_PATH).split(" ");
    } catch (IOException | URISyntaxException e) {
      return System.getProperty("java.class.path").split(File.pathSeparator);
    }
  }

  /** The jar or folder that a class was loaded from. */
  private static Path file(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
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
    try {
      Path jar = file(ReportGenerator.class);
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
