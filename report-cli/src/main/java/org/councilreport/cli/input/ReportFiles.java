package org.councilreport.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.councilreport.reader.ReportReader;

/**
 * Collects the reports in a folder and below: YAML files, by their names, that are meant as
 * reports, by what stands in them. What is hidden by a leading dot is left out; links below are not
 * followed.
 */
final class ReportFiles extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<Path> found = new ArrayList<>();

  /** The YAML files in a folder that are not meant as reports, for those who wonder. */
  private final List<Path> others = new ArrayList<>();

  /**
   * What is in a folder and below.
   *
   * @param reports the reports, sorted by path
   * @param others other YAML files, but for the council's, sorted by path
   */
  record Found(List<Path> reports, List<Path> others) {}

  private ReportFiles(Path root) {
    this.root = root;
  }

  /** What is in a folder and below. */
  static Found in(Path folder) throws IOException {
    // A walk does not enter a link, not even where it begins.
    Path root = folder.toRealPath();
    ReportFiles files = new ReportFiles(root);
    Files.walkFileTree(root, files);
    return new Found(named(files.found, root, folder), named(files.others, root, folder));
  }

  /** Files as their user would name them, in an order that is the same on every machine. */
  private static List<Path> named(List<Path> files, Path root, Path folder) {
    return files.stream()
        .map(root::relativize)
        .sorted(Comparator.comparing(file -> file.toString().replace('\\', '/')))
        .map(folder::resolve)
        .toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && name(folder).startsWith(".")
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = name(file).toLowerCase(Locale.ROOT);
    if (attributes.isRegularFile()
        && (name.endsWith(".yaml") || name.endsWith(".yml"))
        && !name.startsWith(".")
        && !ReportReader.isCouncilFile(file)) {
      (isReport(file) ? found : others).add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** One that cannot be read counts as a report, so that somebody hears of it. */
  private static boolean isReport(Path file) {
    try {
      return ReportReader.isReport(file);
    } catch (IOException e) {
      return true;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
