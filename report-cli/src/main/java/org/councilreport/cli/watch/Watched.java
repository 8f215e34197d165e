package org.councilreport.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilreport.batch.Renderer;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Digests;
import org.councilreport.cli.input.GeneratorOptions;
import org.councilreport.cli.input.Generators;
import org.councilreport.cli.input.ReportInput;

/** What a watch looks at: the reports it was given, and what all of them are made with. */
public final class Watched {
  private final String argument;
  private final GeneratorOptions options;
  private Map<Path, Optional<String>> surroundings = Map.of();
  private Generators generators;

  /**
   * What an argument and options name.
   *
   * @throws Refusal when they name nothing
   */
  public Watched(String argument, GeneratorOptions options) throws Refusal {
    this.argument = argument;
    this.options = options;
    generators = Generators.of(options);
  }

  /** The file or folder, as it was named. */
  String argument() {
    return argument;
  }

  /** Where changes can matter. */
  Changes.Scope scope() throws IOException {
    Path named = Path.of(argument).toAbsolutePath().normalize();
    Path root = Files.isDirectory(named) ? named : parent(named);
    Set<Path> trees = new LinkedHashSet<>(Set.of(real(root)));
    for (Path folder : folders()) {
      trees.add(real(folder.toAbsolutePath().normalize()));
    }
    Set<Path> parents = new LinkedHashSet<>();
    for (Path tree : trees) {
      for (Path above = tree.getParent(); above != null; above = above.getParent()) {
        parents.add(above);
      }
    }
    return new Changes.Scope(trees, parents);
  }

  /** The folders of templates and fonts, which may be elsewhere than the reports. */
  private Set<Path> folders() {
    Set<Path> folders = new LinkedHashSet<>();
    options.templates().ifPresent(folders::add);
    options.fonts(Path.of(argument)).ifPresent(folders::add);
    try {
      ReportInput.expand(argument)
          .forEach(report -> options.fonts(file(report)).ifPresent(folders::add));
    } catch (Refusal e) {
      // There are no reports just now.
    }
    return folders;
  }

  /** A walk does not enter a link, not even where it begins. */
  private static Path real(Path folder) throws IOException {
    return Files.exists(folder) ? folder.toRealPath() : folder;
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  /**
   * Looks at the templates and fonts, which all reports depend on.
   *
   * @return whether they have changed since they were last looked at; then new generators make them
   */
  boolean refresh() throws Refusal {
    Map<Path, Optional<String>> now = Digests.below(folders());
    if (now.equals(surroundings)) {
      return false;
    }
    generators = Generators.of(options);
    surroundings = now;
    return true;
  }

  /** The reports there are now, as messages call them. */
  List<String> reports() throws Refusal {
    return ReportInput.expand(argument);
  }

  /** The file of a report. */
  Path file(String report) {
    return Path.of(report);
  }

  /** What makes the reports, each of at most so many bytes. */
  Renderer renderer(long largest) {
    return generators.renderer(largest);
  }
}
