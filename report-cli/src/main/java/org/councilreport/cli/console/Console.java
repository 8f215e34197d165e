package org.councilreport.cli.console;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.councilreport.cli.console.Messages.Verbosity;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Severity;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * How a run speaks: where its words go and in which form, as options ask that all commands have.
 */
public final class Console {
  private final Shell shell;
  private final PrintWriter text;

  @Option(
      names = "--color",
      scope = ScopeType.INHERIT,
      paramLabel = "WHEN",
      description =
          "Colours in messages: auto, always or never. Default: auto, on a terminal only.")
  private Colours.When colours = Colours.When.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print errors only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Print each step.")
  private boolean verbose;

  @Option(
      names = "--diagnostics",
      scope = ScopeType.INHERIT,
      paramLabel = "FORM",
      description =
          "How faults are told: human; short, a line each; json, an object in each line of standard"
              + " output. Default: human.")
  private DiagnosticForm diagnostics = DiagnosticForm.HUMAN;

  @Option(
      names = "--fail-on",
      scope = ScopeType.INHERIT,
      paramLabel = "LEVEL",
      description =
          "error, or warning: end with status 3 when there are warnings, although all was done."
              + " Default: error.")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print where in the program a fault of the program happened.")
  private boolean debug;

  /** The console of a run that a shell starts. */
  public Console(Shell shell) {
    this.shell = shell;
    text = new PrintWriter(shell.out(), false, StandardCharsets.UTF_8);
  }

  /** What the run has from the shell that started it. */
  public Shell shell() {
    return shell;
  }

  /** How the run speaks, as the options ask. */
  public Messages messages() {
    boolean coloured =
        switch (colours) {
          case AUTO -> shell.errTakesColours();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    Verbosity verbosity = quiet ? Verbosity.QUIET : verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
    Colours palette = new Colours(coloured);
    return new Messages(
        shell.err(),
        noticed -> diagnostics.print(noticed, text, shell.err(), palette),
        palette,
        verbosity);
  }

  /** Standard output for text that was asked for; a failure of it is told at the run's end. */
  public PrintWriter text() {
    return text;
  }

  /** Whether diagnostics are said in the form that people read. */
  public boolean diagnosticsAreForPeople() {
    return diagnostics == DiagnosticForm.HUMAN;
  }

  /** Whether only errors are said. */
  public boolean isQuiet() {
    return quiet;
  }

  /** Whether standard output carries diagnostics. */
  public boolean diagnosticsGoToStandardOutput() {
    return diagnostics == DiagnosticForm.JSON;
  }

  /** What a report with these diagnostics comes to. */
  public ExitStatus status(List<Diagnostic> noticed) {
    ExitStatus status = ExitStatus.of(noticed);
    return noticed.isEmpty() ? status : status.or(warned());
  }

  /** What a report with warnings comes to. */
  public ExitStatus warned() {
    return failOn == Severity.WARNING ? ExitStatus.WARNINGS : ExitStatus.OK;
  }

  /** Says why a command, or its work on one report, ended. */
  public ExitStatus failed(Throwable fault) {
    if (fault instanceof Refusal refusal) {
      messages().refusal(refusal);
      return refusal.status();
    }
    if (fault instanceof InvalidPathException path) {
      messages().error("no file can have the name \"" + path.getInput() + "\"", "");
      return ExitStatus.USAGE;
    }
    String help = debug ? "" : "run the same with --debug, and report what it prints";
    messages().error("this is a fault in council-report: " + fault, help);
    if (debug) {
      fault.printStackTrace(shell.err());
    }
    return ExitStatus.INTERNAL_ERROR;
  }
}
