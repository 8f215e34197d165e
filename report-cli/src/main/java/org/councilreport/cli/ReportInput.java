package org.councilreport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilreport.ReportGenerator;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Document;

/** Finds and reads the reports that a user names. */
final class ReportInput {
  private static final String STANDARD_INPUT = "-";

  private final ReportGenerator generator;
  private final InputStream in;

  ReportInput(ReportGenerator generator, InputStream in) {
    this.generator = generator;
    this.in = in;
  }

  /** What messages call an input. */
  static String name(String input) {
    return input.equals(STANDARD_INPUT) ? "<stdin>" : input;
  }

  /** The inputs that an argument names: itself or, for a folder, the reports in it and below. */
  static List<String> expand(String argument) throws Refusal {
    Path folder = Path.of(argument);
    if (argument.equals(STANDARD_INPUT) || !Files.isDirectory(folder)) {
      return List.of(argument);
    }
    List<Path> reports;
    try {
      reports = ReportFiles.in(folder);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.NO_INPUT, "cannot read " + argument, e);
    }
    if (reports.isEmpty()) {
      throw new Refusal(
          ExitStatus.NO_INPUT,
          "there is no report in " + argument,
          "reports are files whose names end in .yaml or .yml");
    }
    return reports.stream().map(Path::toString).toList();
  }

  /** Reads a report. */
  Checked<Document> read(String input) throws Refusal {
    try {
      if (input.equals(STANDARD_INPUT)) {
        return generator.read(in, name(input));
      }
      Path file = Path.of(input);
      refuseUnlessFile(file);
      return generator.read(file);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.NO_INPUT, "cannot read " + name(input), e);
    }
  }

  private static void refuseUnlessFile(Path file) throws Refusal {
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
