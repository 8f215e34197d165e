package org.councilreport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Publication;
import org.councilreport.reader.ReportSchema;

/**
 * The first files of those who write reports.
 *
 * @param folder where they go
 * @param month the month that the first report is about, which names its folder
 */
record Workspace(Path folder, YearMonth month) {

  /** The first report. */
  Path report() {
    return folder.resolve(month.toString()).resolve("housing.yaml");
  }

  /**
   * Makes the files.
   *
   * @return the files
   * @throws Refusal when one of them is there already, or cannot be made; then none is made
   */
  Set<Path> create() throws Refusal {
    Map<Path, byte[]> files = files();
    for (Path file : files.keySet()) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new Refusal(
            ExitStatus.CANNOT_CREATE,
            file + " is there already",
            "name a folder that is not there yet: council-report init " + unused());
      }
    }
    Publication.publish(files);
    return files.keySet();
  }

  /** A folder like the one that was named, of which nothing is there. */
  private Path unused() {
    String end = String.valueOf(folder.normalize().getFileName());
    String name = end.isEmpty() || end.equals("..") ? "reports" : folder.toString();
    return Stream.iterate(1, number -> number + 1)
        .map(number -> Path.of(number == 1 ? name : name + "-" + number))
        .filter(path -> Files.notExists(path, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElseThrow();
  }

  private Map<Path, byte[]> files() {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(folder.resolve("council.yaml"), bytes(resource("council.yaml")));
    files.put(report(), bytes(resource("report.yaml")));
    files.put(folder.resolve("README.md"), bytes(resource("README.md")));
    files.put(folder.resolve(".vscode/settings.json"), bytes(resource("settings.json")));
    files.put(folder.resolve(".vscode/tasks.json"), bytes(resource("tasks.json")));
    files.put(folder.resolve(".vscode/extensions.json"), bytes(resource("extensions.json")));
    files.put(folder.resolve(".schemas/report.schema.json"), bytes(ReportSchema.json()));
    files.put(folder.resolve(".schemas/council.schema.json"), bytes(ReportSchema.councilJson()));
    return files;
  }

  private String resource(String name) {
    try (InputStream in = Workspace.class.getResourceAsStream("workspace/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .replace("{first}", month.atDay(1).toString())
          .replace("{last}", month.atEndOfMonth().toString())
          .replace("{month}", month.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
