package org.councilreport.cli;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.cli.batch.RunResults.Tool;
import org.councilreport.cli.files.Digests;
import org.councilreport.source.SourceFile;

/** This program, as its outputs depend on it. */
final class Program {
  private static final Pattern LIBRARY =
      Pattern.compile("(?:.*/)?([A-Za-z][\\w.-]*?)-(\\d[\\w.]*(?:-[A-Z]\\w*)?)\\.jar");

  private static final String UNPACKAGED = "(not packaged)";

  private Program() {}

  /** Its version, which the jar's manifest holds. */
  static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
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
   * Its name and version. What is no release, a snapshot or classes that are in no jar, is told
   * apart by a digest of what it consists of.
   */
  static Tool tool() {
    String version = version();
    boolean released = !version.endsWith("-SNAPSHOT") && !version.equals(UNPACKAGED);
    return new Tool(
        "council-report",
        released ? version : version + "+" + digest(Program.class.getClassLoader()),
        Runtime.version().toString());
  }

  /**
   * Tells code and resources apart by what they hold, wherever a class path has them: in jars or in
   * folders, together or not.
   */
  static String digest(ClassLoader loader) {
    StringBuilder all = new StringBuilder();
    try {
      for (URL place : Collections.list(loader.getResources("org/councilreport"))) {
        Path root =
            place.openConnection() instanceof JarURLConnection jar
                ? Path.of(jar.getJarFileURL().toURI())
                : Path.of(place.toURI());
        Digests.below(List.of(root))
            .forEach((file, digest) -> all.append(root.relativize(file)).append(digest));
      }
    } catch (URISyntaxException | IOException e) {
      return "unknown";
    }
    return SourceFile.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }
}
