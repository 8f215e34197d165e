package org.councilreport.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.Positions.Written;
import org.councilreport.document.Source;
import org.councilreport.model.Council;
import org.councilreport.model.Report;
import org.councilreport.reader.ReportFields.Defaults;
import org.councilreport.reader.YamlReader.Attempt;
import org.councilreport.source.SourceFile;
import org.councilreport.source.SourceFile.Kind;

/** Reads reports. Immutable; one reader serves many threads. */
public final class ReportReader {
  /** The names that a council's file may have. */
  public static final List<String> COUNCIL_FILES = List.of("council.yaml", "council.yml");

  /** The fields that a report takes from its council's file where it has none. */
  private static final Set<String> SHARED = Set.of("glossary", "accessibleFormats");

  private static final Locale USUAL_LANGUAGE = Locale.UK;

  private final boolean lenient;

  /** A reader for which a field that nobody knows is an error. */
  public ReportReader() {
    this(false);
  }

  /**
   * A reader.
   *
   * @param lenient whether a field that nobody knows is a warning, unless a required one was meant
   */
  public ReportReader(boolean lenient) {
    this.lenient = lenient;
  }

  /**
   * Reads a report and, from its folder or the nearest parent that has one, the council's {@code
   * council.yaml}.
   *
   * @param file the report's YAML file
   * @return the report, or every fault in both files
   * @throws IOException when a file is missing, unreadable or not a regular file
   */
  public Reading read(Path file) throws IOException {
    byte[] yaml = YamlReader.bytes(file);
    Optional<Path> council = councilFile(file);
    if (council.isEmpty()) {
      return reading(yaml, file.toString(), Optional.empty(), List::of);
    }
    byte[] councilYaml = YamlReader.bytes(council.get());
    String name = asNamed(council.get(), file);
    return reading(
            yaml,
            file.toString(),
            Optional.of(YamlReader.attempt(councilYaml, name, CouncilFields.FILE_SHAPE, lenient)),
            () -> List.of(SourceFile.of(Kind.COUNCIL, name, councilYaml)))
        .beside(Optional.ofNullable(council.get().toAbsolutePath().getParent()));
  }

  /**
   * Reads a report from a stream, without a council file. The stream is read to its end, or as far
   * as a report may be long, and not closed.
   *
   * @param yaml the report's YAML
   * @param name what diagnostics call it
   * @return the report, or every fault in it
   * @throws IOException when the stream fails
   */
  public Reading read(InputStream yaml, String name) throws IOException {
    byte[] bytes = YamlReader.bytes(yaml);
    return reading(bytes, name, Optional.empty(), List::of);
  }

  /**
   * The path of a field of a report, such as {@code member.portfolio}: what templates may require.
   */
  public static Shape<String> fieldPath() {
    return Shape.choice(
        "a field of a report",
        ReportFields.paths().stream()
            .map(path -> new Choice<>(path, path, "The field " + path + "."))
            .toList());
  }

  /** Whether a file is a council's, not a report, by its name. */
  public static boolean isCouncilFile(Path file) {
    return COUNCIL_FILES.contains(String.valueOf(file.getFileName()));
  }

  /**
   * Whether a file is meant as a report, by what stands in it.
   *
   * @throws IOException when it cannot be read, or is not a regular file
   */
  public static boolean isReport(Path file) throws IOException {
    return !isCouncilFile(file) && ReportSigns.areIn(YamlReader.bytes(file));
  }

  /** The council's file that a report is read with: in its folder, or the nearest above it. */
  public static Optional<Path> councilFile(Path report) {
    for (Path folder = report.toAbsolutePath().normalize().getParent();
        folder != null;
        folder = folder.getParent()) {
      for (String name : COUNCIL_FILES) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The council's file as the user would name it, who named the report from the folder they are in.
   */
  private static String asNamed(Path council, Path report) {
    Path here = Path.of("").toAbsolutePath();
    boolean near = !report.isAbsolute() && council.startsWith(here);
    return (near ? here.relativize(council) : council).toString();
  }

  private Reading reading(
      byte[] yaml,
      String name,
      Optional<Attempt<Council>> council,
      Supplier<List<SourceFile>> beside) {
    Defaults defaults =
        new Defaults(Slug.ofFile(name), USUAL_LANGUAGE, council.flatMap(Attempt::value));
    Attempt<Report> report = YamlReader.attempt(yaml, name, ReportFields.report(defaults), lenient);
    List<Diagnostic> diagnostics = new ArrayList<>(report.findings().diagnostics());
    Map<String, Written> fields = report.findings().fields();
    if (council.isPresent()) {
      diagnostics.addAll(council.get().findings().diagnostics());
      addCouncil(council.get().findings().fields(), fields);
    }
    boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
    return new Reading(
        new Checked<>(failed ? Optional.empty() : report.value(), diagnostics),
        report.value(),
        report.findings().markdown(),
        new Positions(fields, report.findings().leftOut()),
        new Source(yaml),
        () ->
            Stream.concat(Stream.of(SourceFile.of(Kind.REPORT, name, yaml)), beside.get().stream())
                .toList(),
        Optional.empty());
  }

  /** What a report does not say of its council, or has from it, stands in the council's file. */
  private static void addCouncil(Map<String, Written> councilFile, Map<String, Written> report) {
    Set<String> own = Set.copyOf(report.keySet());
    councilFile.forEach(
        (path, written) -> {
          String field = path.split("[.\\[]", 2)[0];
          if (!own.contains("council." + field)) {
            report.putIfAbsent(path.isEmpty() ? "council" : "council." + path, written);
          }
          if (SHARED.contains(field) && !own.contains(field)) {
            report.put(path, written);
          }
        });
  }
}
