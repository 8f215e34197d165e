package org.councilreport.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.councilreport.reader.ReportReader;

/**
 * Collects the reports in a folder and below: every file whose name ends in {@code .yaml} or {@code
 * .yml}. Council files are left out, and what is hidden by a leading dot; links below are not
 * followed.
 */
final class ReportFiles extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<Path> found = new ArrayList<>();

  private ReportFiles(Path root) {
    this.root = root;
  }

  /** The reports in a folder, sorted by path. */
  static List<Path> in(Path folder) throws IOException {
    // A walk does not enter a link, not even where it begins.
    Path root = folder.toRealPath();
    ReportFiles files = new ReportFiles(root);
    Files.walkFileTree(root, files);
    return files.found.stream().map(root::relativize).map(folder::resolve).sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && name(folder).startsWith(".")
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = name(file);
    if (attributes.isRegularFile()
        && (name.endsWith(".yaml") || name.endsWith(".yml"))
        && !name.startsWith(".")
        && !ReportReader.isCouncilFile(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
