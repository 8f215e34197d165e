package org.councilreport.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.councilreport.cli.Reports;
import org.councilreport.cli.Run;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Totals;
import org.councilreport.cli.console.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of reports, and one for their documents. */
abstract class BatchFolders {
  @TempDir Path folder;
  Path reports;
  Path out;

  @BeforeEach
  void nameFolders() {
    reports = folder.resolve("reports");
    out = folder.resolve("out");
  }

  Run batch(Object... options) {
    List<Object> arguments = new ArrayList<>(List.of("batch", reports, "-o", out));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray());
  }

  List<String> dryRun(Object... options) {
    List<Object> all = new ArrayList<>(List.of(options));
    all.add("--dry-run");
    return batch(all.toArray()).text().lines().toList();
  }

  List<Path> write(String... ids) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String id : ids) {
      files.add(Reports.write(reports, id));
    }
    return files;
  }

  Entry entry(String name) throws Refusal {
    RunResults results = RunResultsFile.read(out.resolve(RunResults.FILE)).orElseThrow();
    assertThat(results.totals()).isEqualTo(Totals.of(results.reports()));
    return results.reports().stream()
        .filter(one -> one.source().endsWith(name))
        .findFirst()
        .orElseThrow();
  }

  static void picture(Path file, int size) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  static byte[] serif(String style) throws IOException {
    String name = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-" + style + ".ttf";
    try (InputStream font = BatchFolders.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(font).readAllBytes();
    }
  }
}
