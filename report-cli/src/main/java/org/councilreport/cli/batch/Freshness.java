package org.councilreport.cli.batch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.ReportGenerator;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Output;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Digests;
import org.councilreport.cli.input.Generators;
import org.councilreport.reader.ReportReader;
import org.councilreport.source.SourceFile;
import org.councilreport.source.SourceFile.Kind;

/**
 * Tells whether a report's documents are those that would be made now, by what its files hold and
 * never by their times. Remembers what it has read, for one run.
 */
public final class Freshness {
  private final Generators generators;
  private final Recipe recipe;
  private final Path folder;
  private final Map<Path, Optional<String>> digests = new HashMap<>();
  private final Map<String, Map<String, String>> templates = new HashMap<>();

  /**
   * Judges documents.
   *
   * @param generators would make them
   * @param recipe how they would
   * @param folder the output folder
   */
  public Freshness(Generators generators, Recipe recipe, Path folder) {
    this.generators = generators;
    this.recipe = recipe;
    this.folder = folder;
  }

  /**
   * Why a report's documents are to be made; empty when they are as they would be.
   *
   * @param source the report's file
   * @param last what earlier runs recorded of it
   * @throws Refusal when it could not be made, whatever it holds
   */
  Optional<String> reason(Path source, Optional<Entry> last) throws Refusal {
    ReportGenerator generator = generators.of(source);
    if (last.isEmpty()) {
      return Optional.of("new");
    }
    Entry entry = last.get();
    if (entry.fingerprint().isEmpty()) {
      return Optional.of("not made last time");
    }
    return Stream.<Supplier<Optional<String>>>of(
            () -> report(source, entry),
            () -> council(source, entry),
            () -> pictures(source, entry),
            () -> templates(entry, generator),
            () -> wordTemplate(source, entry),
            () -> fonts(entry, generator),
            () -> recipe.change(entry),
            () -> outputs(entry))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> report(Path source, Entry entry) {
    return Digests.of(source)
            .equals(recorded(entry, Kind.REPORT).map(SourceFile::sha256).findFirst())
        ? Optional.empty()
        : Optional.of("report changed");
  }

  private Optional<String> council(Path source, Entry entry) {
    Optional<Path> now = ReportReader.councilFile(source);
    Optional<SourceFile> then = recorded(entry, Kind.COUNCIL).findFirst();
    if (now.isEmpty()) {
      return then.map(file -> file.name() + " is gone");
    }
    if (then.isEmpty()) {
      return Optional.of("council file " + now.get() + " is new");
    }
    return digest(now.get()).equals(then.map(SourceFile::sha256))
        ? Optional.empty()
        : Optional.of("council file " + now.get().getFileName() + " changed");
  }

  private Optional<String> pictures(Path source, Entry entry) {
    Path root = Optional.ofNullable(source.toAbsolutePath().getParent()).orElse(source);
    return recorded(entry, Kind.PICTURE)
        .flatMap(picture -> changed("image", picture, digest(root.resolve(picture.name()))))
        .findFirst();
  }

  private Optional<String> templates(Entry entry, ReportGenerator generator) {
    Map<String, String> now =
        templates.computeIfAbsent(entry.type(), type -> byName(generator.templateSources(type)));
    List<SourceFile> then = recorded(entry, Kind.TEMPLATE).toList();
    return changed("template", then, now)
        .or(
            () ->
                now.size() == then.size()
                    ? Optional.empty()
                    : Optional.of("template " + entry.type() + " changed"));
  }

  /** Which file it is, the council's file says, which has not changed. */
  private Optional<String> wordTemplate(Path source, Entry entry) {
    Optional<Path> folder = ReportReader.councilFile(source).map(Path::getParent);
    return recorded(entry, Kind.WORD_TEMPLATE)
        .flatMap(
            file ->
                changed(
                    "Word template",
                    file,
                    folder.flatMap(of -> digest(of.resolve(file.name().replace('\\', '/'))))))
        .findFirst();
  }

  private Optional<String> fonts(Entry entry, ReportGenerator generator) {
    Map<String, String> now = byName(generator.fontSources());
    List<SourceFile> then = recorded(entry, Kind.FONT).toList();
    Map<String, String> known = byName(then);
    return changed("font", then, now)
        .or(
            () ->
                now.keySet().stream()
                    .filter(name -> !known.containsKey(name))
                    .sorted()
                    .map(name -> "font " + name + " is new")
                    .findFirst());
  }

  private static Map<String, String> byName(List<SourceFile> files) {
    return files.stream().collect(Collectors.toMap(SourceFile::name, SourceFile::sha256));
  }

  private static Optional<String> changed(
      String noun, List<SourceFile> then, Map<String, String> now) {
    return then.stream()
        .flatMap(file -> changed(noun, file, Optional.ofNullable(now.get(file.name()))))
        .findFirst();
  }

  private Optional<String> outputs(Entry entry) {
    for (Output output : entry.outputs()) {
      Optional<String> now = Digests.of(folder.resolve(output.path()));
      if (now.isEmpty()) {
        return Optional.of("output " + output.path() + " is missing");
      }
      if (!now.get().equals(output.sha256())) {
        return Optional.of("output " + output.path() + " was altered");
      }
    }
    return Optional.empty();
  }

  private static Stream<SourceFile> recorded(Entry entry, Kind kind) {
    return entry.inputs().stream().filter(input -> input.kind() == kind);
  }

  private static Stream<String> changed(String noun, SourceFile then, Optional<String> now) {
    if (now.isEmpty()) {
      return Stream.of(noun + " " + then.name() + " is gone");
    }
    return now.get().equals(then.sha256())
        ? Stream.empty()
        : Stream.of(noun + " " + then.name() + " changed");
  }

  /** The digest of a file that several reports may share, which is read once. */
  private Optional<String> digest(Path file) {
    return digests.computeIfAbsent(file.toAbsolutePath().normalize(), Digests::of);
  }
}
