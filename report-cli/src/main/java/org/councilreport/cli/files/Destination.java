package org.councilreport.cli.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.writer.OutputFormat;
import org.jspecify.annotations.Nullable;

/** Where a build's documents go, as {@code -o} and {@code --format} say. */
public sealed interface Destination {
  /** What is written when {@code --format} does not say. */
  Set<OutputFormat> DEFAULT =
      Collections.unmodifiableSet(EnumSet.of(OutputFormat.PDF, OutputFormat.DOCX));

  /** The formats to write, in the order they are written; never empty. */
  Set<OutputFormat> formats();

  /**
   * Standard output.
   *
   * @param format the one format that fits into one stream
   */
  record StandardOutput(OutputFormat format) implements Destination {
    @Override
    public Set<OutputFormat> formats() {
      return EnumSet.of(format);
    }
  }

  /**
   * A file whose name was given.
   *
   * @param file the file
   * @param format its format
   */
  record NamedFile(Path file, OutputFormat format) implements Destination {
    @Override
    public Set<OutputFormat> formats() {
      return EnumSet.of(format);
    }
  }

  /**
   * Files in a folder, named by the report's id.
   *
   * @param folder the folder, which need not exist yet
   * @param formats the formats, a file for each
   */
  record Folder(Path folder, Set<OutputFormat> formats) implements Destination {
    /** Copies the formats into their own order. */
    public Folder {
      formats = EnumSet.copyOf(formats);
    }

    /** The file for a report in one of the formats; its id became a safe name when it was read. */
    public Path file(String id, OutputFormat format) {
      return folder.resolve(name(id, format));
    }

    /** The name of that file. */
    public static String name(String id, OutputFormat format) {
      return id + "." + format.extension();
    }
  }

  /**
   * Reads the two options.
   *
   * @param output the value of {@code -o}: a folder, a file or a hyphen; null when it was not given
   * @param asked the value of {@code --format}; empty when it was not given
   */
  static Destination of(@Nullable String output, Set<OutputFormat> asked) throws Refusal {
    Set<OutputFormat> formats = asked.isEmpty() ? DEFAULT : asked;
    if (output == null) {
      return new Folder(Path.of(""), formats);
    }
    if (output.isBlank()) {
      throw usage("-o names nothing", "for the current folder, write -o . or leave it out");
    }
    if (output.equals("-")) {
      if (formats.size() != 1) {
        throw usage(
            "only one document fits into standard output", "choose one, such as --format pdf");
      }
      return new StandardOutput(formats.iterator().next());
    }
    Path path = Path.of(output);
    if (output.endsWith("/") || output.endsWith("\\") || Files.isDirectory(path)) {
      return new Folder(path, formats);
    }
    OutputFormat format =
        formatOf(path)
            .orElseThrow(
                () ->
                    usage(
                        output + " is neither a folder nor a .pdf, .docx or .html file",
                        "for a new folder, write -o " + output + "/"));
    if (!asked.isEmpty() && !asked.equals(EnumSet.of(format))) {
      throw usage(
          output + " cannot hold the formats that --format names",
          "leave --format out, or give -o a folder");
    }
    return new NamedFile(path, format);
  }

  private static Optional<OutputFormat> formatOf(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return EnumSet.allOf(OutputFormat.class).stream()
        .filter(format -> name.endsWith("." + format.extension()))
        .findFirst();
  }

  private static Refusal usage(String message, String help) {
    return new Refusal(ExitStatus.USAGE, message, help);
  }
}
