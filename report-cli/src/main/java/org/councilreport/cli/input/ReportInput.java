package org.councilreport.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Document;
import org.councilreport.reader.ReportReader;

/** Finds and reads the reports that a user names. */
public final class ReportInput {
  private static final String STANDARD_INPUT = "-";

  private final Generators generators;
  private final InputStream in;

  /**
   * The input of a run.
   *
   * @param generators read the reports
   * @param in standard input, which "-" names
   */
  public ReportInput(Generators generators, InputStream in) {
    this.generators = generators;
    this.in = in;
  }

  /** What messages call an input. */
  public static String name(String input) {
    return input.equals(STANDARD_INPUT) ? "<stdin>" : input;
  }

  /** Refuses an argument that is empty, such as an unset variable in a script. */
  public static void refuseIfEmpty(String argument) throws Refusal {
    if (argument.isBlank()) {
      throw new Refusal(ExitStatus.USAGE, "the name of the report is empty", "name a YAML file");
    }
  }

  /** Refuses to write a document over its own report. */
  public static void refuseIfReport(String input, Path output) throws Refusal {
    if (input.equals(STANDARD_INPUT)) {
      return;
    }
    try {
      if (Files.exists(output) && Files.isSameFile(Path.of(input), output)) {
        throw new Refusal(
            ExitStatus.USAGE, output + " is the report itself", "name another file with -o");
      }
    } catch (IOException e) {
      throw new Refusal(ExitStatus.CANNOT_CREATE, "cannot create " + output, e);
    }
  }

  /** The inputs that an argument names: itself or, for a folder, the reports in it and below. */
  public static List<String> expand(String argument) throws Refusal {
    refuseIfEmpty(argument);
    Path folder = Path.of(argument);
    if (argument.equals(STANDARD_INPUT) || !Files.isDirectory(folder)) {
      return List.of(argument);
    }
    List<Path> reports;
    try {
      reports = ReportFiles.in(folder).reports();
    } catch (IOException e) {
      throw new Refusal(ExitStatus.NO_INPUT, "cannot read " + argument, e);
    }
    if (reports.isEmpty()) {
      throw new Refusal(
          ExitStatus.NO_INPUT,
          "there is no report in " + argument,
          "reports are files whose names end in .yaml or .yml, with the fields of a report in them");
    }
    return reports.stream().map(Path::toString).toList();
  }

  /** Reads a report. */
  public Checked<Document> read(String input) throws Refusal {
    try {
      if (input.equals(STANDARD_INPUT)) {
        return generators.of(Path.of("")).read(in, name(input));
      }
      Path file = Path.of(input);
      refuseUnlessFile(file);
      return generators.of(file).read(file);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.NO_INPUT, "cannot read " + unreadable(e).orElse(name(input)), e);
    }
  }

  /** The file that could not be read: the report's, or its council's. */
  private static Optional<String> unreadable(IOException fault) {
    return fault instanceof FileSystemException system
        ? Optional.ofNullable(system.getFile())
        : Optional.empty();
  }

  private static void refuseUnlessFile(Path file) throws Refusal {
    if (ReportReader.isCouncilFile(file)) {
      throw new Refusal(
          ExitStatus.NO_INPUT,
          file + " is a council's file, not a report",
          "name a report; council.yaml is read with each report below its folder");
    }
    if (Files.isDirectory(file)) {
      throw unreadable(file, "it is a folder", "name one report; check takes folders, too");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw unreadable(file, "it is not a file", "to read from a pipe, write - for the file");
    }
  }

  private static Refusal unreadable(Path file, String reason, String help) {
    return new Refusal(ExitStatus.NO_INPUT, "cannot read " + file + ": " + reason, help);
  }
}
