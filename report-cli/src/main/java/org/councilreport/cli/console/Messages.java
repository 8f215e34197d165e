package org.councilreport.cli.console;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;

/** What a run says on standard error. */
public final class Messages {

  /** How much a run says. */
  enum Verbosity {
    /** Errors only. */
    QUIET,
    /** Errors, warnings and results. */
    NORMAL,
    /** Each step as well. */
    VERBOSE
  }

  private final PrintWriter err;
  private final Consumer<List<Diagnostic>> notices;
  private final Colours colours;
  private final Verbosity verbosity;

  /**
   * Messages of a run.
   *
   * @param err standard error
   * @param notices says diagnostics, in the form that was asked for
   * @param colours how messages are coloured
   * @param verbosity how much is said
   */
  Messages(
      PrintWriter err, Consumer<List<Diagnostic>> notices, Colours colours, Verbosity verbosity) {
    this.err = err;
    this.notices = notices;
    this.colours = colours;
    this.verbosity = verbosity;
  }

  /** Says what was done. */
  public void result(String words) {
    if (verbosity != Verbosity.QUIET) {
      err.println(Glyph.visible(words));
    }
  }

  /** Says which file was written. */
  public void wrote(Path file) {
    result("wrote " + file);
  }

  /** Says what is being done. */
  public void step(String words) {
    if (verbosity == Verbosity.VERBOSE) {
      err.println(Glyph.visible(words));
    }
  }

  /** Says that something failed, and how to mend it. */
  public void error(String words, String help) {
    err.println(colours.error("error") + colours.strong(": " + Glyph.visible(words)));
    if (!help.isEmpty()) {
      err.println(
          "  " + colours.frame("=") + " " + colours.strong("help:") + " " + Glyph.visible(help));
    }
  }

  /** Says why a command, or a part of it, is refused. */
  public void refusal(Refusal refusal) {
    error(String.valueOf(refusal.getMessage()), refusal.help().orElse(""));
  }

  /**
   * Says everything that was noticed in a report and the files it depends on, and counts it by
   * file.
   *
   * @param report the report's name
   * @param noticed what was noticed
   * @param consequence what follows from errors, to end the last line with; may be empty
   */
  public void diagnostics(String report, List<Diagnostic> noticed, String consequence) {
    List<Diagnostic> said =
        verbosity == Verbosity.QUIET
            ? noticed.stream().filter(Diagnostic::isError).toList()
            : noticed;
    if (said.isEmpty()) {
      return;
    }
    notices.accept(said);
    Map<String, List<Diagnostic>> byFile =
        said.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.position().map(SourcePosition::file).orElse(report),
                    LinkedHashMap::new,
                    Collectors.toList()));
    String counts =
        byFile.entrySet().stream()
            .map(file -> count(file.getValue()) + " in " + Glyph.visible(file.getKey()))
            .collect(Collectors.joining(", "));
    boolean failed = said.stream().anyMatch(Diagnostic::isError);
    err.println(counts + (failed && !consequence.isEmpty() ? "; " + consequence : ""));
  }

  private static String count(List<Diagnostic> noticed) {
    long errors = noticed.stream().filter(Diagnostic::isError).count();
    return count(errors, noticed.size() - errors);
  }

  private static String count(long errors, long warnings) {
    if (errors == 0) {
      return count(warnings, "warning");
    }
    return count(errors, "error") + (warnings == 0 ? "" : " and " + count(warnings, "warning"));
  }

  /** A number with its noun: {@code 1 report}, {@code 2 reports}. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
