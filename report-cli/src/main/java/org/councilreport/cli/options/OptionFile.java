package org.councilreport.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.console.Shell;
import org.councilreport.reader.Spelling;

/**
 * The file in which a user, or whoever runs the machine, keeps options: lines such as {@code format
 * = pdf,html}, and remarks that begin with {@code #}. It is never looked for beside reports, whose
 * writers are not to choose templates or folders for those who make them.
 *
 * @param path where it is, or would be; empty where no place is known
 * @param lines what it says, by option
 */
public record OptionFile(Optional<Path> path, Map<String, Line> lines) {
  /** The variable that names the file. */
  static final String VARIABLE = Shell.PREFIX + "CONFIG";

  private static final Path USUAL = Path.of("council-report", "config");

  /** Copies the map. */
  public OptionFile {
    lines = Map.copyOf(lines);
  }

  /**
   * A line that sets an option.
   *
   * @param number its number, from 1
   * @param value the option's value
   */
  record Line(int number, String value) {}

  /**
   * Reads the file that the environment names, or the user's own.
   *
   * @param variables the environment
   * @throws Refusal when it cannot be read or understood, or is named and not there
   */
  public static OptionFile read(Map<String, String> variables) throws Refusal {
    String named = variables.getOrDefault(VARIABLE, "");
    Optional<Path> path = named.isEmpty() ? usual(variables) : Optional.of(Path.of(named));
    boolean isThere = path.isPresent() && (!named.isEmpty() || Files.exists(path.get()));
    return isThere ? parsed(path.get()) : new OptionFile(path, Map.of());
  }

  /** Where programs keep such files: by the XDG Base Directory Specification, or on Windows. */
  private static Optional<Path> usual(Map<String, String> variables) {
    for (String root : List.of("XDG_CONFIG_HOME", "APPDATA")) {
      Path folder = Path.of(variables.getOrDefault(root, ""));
      if (folder.isAbsolute()) {
        return Optional.of(folder.resolve(USUAL));
      }
    }
    return Optional.of(Path.of(variables.getOrDefault("HOME", "")))
        .filter(Path::isAbsolute)
        .map(home -> home.resolve(".config").resolve(USUAL));
  }

  private static OptionFile parsed(Path path) throws Refusal {
    Map<String, Line> lines = new LinkedHashMap<>();
    int number = 0;
    for (String text : text(path).replaceFirst("^\uFEFF", "").lines().toList()) {
      number++;
      String line = text.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("=", 2);
      String name = parts[0].strip();
      if (parts.length < 2 || name.isEmpty()) {
        throw fault(path, number, "is no option with its value", "write it as format = pdf");
      }
      if (lines.put(name, new Line(number, parts[1].strip())) != null) {
        throw fault(path, number, "sets " + name + " once more", "keep one of the lines");
      }
    }
    return new OptionFile(Optional.of(path), lines);
  }

  private static String text(Path path) throws Refusal {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.CONFIGURATION, "cannot read the options in " + path, e);
    }
  }

  /** Whether it sets nothing, or is not there. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Refuses names that no command has as an option. */
  public void refuseUnless(Collection<String> names) throws Refusal {
    for (Map.Entry<String, Line> line : lines.entrySet()) {
      if (!names.contains(line.getKey())) {
        String help =
            Spelling.nearest(line.getKey(), names)
                .map(near -> "did you mean " + near + "?")
                .orElse("names of options are written without their hyphens: " + "template-dir");
        throw fault(
            path.orElseThrow(),
            line.getValue().number(),
            "sets " + line.getKey() + ", which is no option",
            help);
      }
    }
  }

  private static Refusal fault(Path path, int line, String what, String help) {
    return new Refusal(ExitStatus.CONFIGURATION, path + ":" + line + " " + what, help);
  }

  /** The value that the file has for an option. */
  Optional<String> value(String name) {
    return Optional.ofNullable(lines.get(name)).map(Line::value);
  }

  /** Where the file sets an option, as file and line. */
  Optional<String> place(String name) {
    return Optional.ofNullable(lines.get(name))
        .map(line -> path.orElseThrow() + ":" + line.number());
  }
}
