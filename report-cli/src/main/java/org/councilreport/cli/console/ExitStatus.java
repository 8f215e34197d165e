package org.councilreport.cli.console;

import java.util.Arrays;
import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;

/**
 * What a run came to, as scripts see it. The numbers are those of BSD's sysexits. The order is that
 * of precedence: of several kinds in one run, the first is the run's.
 */
public enum ExitStatus {
  /** The command cannot be understood; nothing was done. */
  USAGE(64, "the command line cannot be understood"),
  /** A fault of the program. */
  INTERNAL_ERROR(70, "a fault of the program"),
  /** Writing failed half way: the disk is full, the reader of the pipe is gone. */
  IO_ERROR(74, "writing failed, such as on a full disk; worth another try"),
  /** An output cannot be created. */
  CANNOT_CREATE(73, "an output cannot be created"),
  /** Another run is at work in the same folder, or a report took too long: later it may go. */
  TRY_AGAIN(
      75,
      "another run is at work in the output folder, or a report took too long; worth another try"),
  /** A fault in a template, a theme or the folder they are looked for in. */
  CONFIGURATION(78, "a fault in a template, a theme or what surrounds the program"),
  /** An input is missing or cannot be read. */
  NO_INPUT(66, "a report is missing or cannot be read"),
  /** A report has errors in it. */
  INVALID_INPUT(65, "a report has errors"),
  /** There are warnings, and the command was asked to fail because of them. */
  WARNINGS(3, "done with warnings, and --fail-on warning was given"),
  /** Everything was done. */
  OK(0, "done; there may be warnings");

  private final int code;
  private final String words;

  ExitStatus(int code, String words) {
    this.code = code;
    this.words = words;
  }

  /** What it means, for those who read a manual. */
  public String words() {
    return words;
  }

  /** The number that the shell sees. */
  public int code() {
    return code;
  }

  /** This or the other, whichever has precedence. */
  public ExitStatus or(ExitStatus other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The status of a number, such as one in run results; a fault of the program for others. */
  public static ExitStatus of(int code) {
    return Arrays.stream(values())
        .filter(status -> status.code == code)
        .findFirst()
        .orElse(INTERNAL_ERROR);
  }

  /** What a report with these diagnostics comes to. */
  public static ExitStatus of(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(Diagnostic::isError)
        .map(error -> of(error.code().cause()))
        .reduce(OK, ExitStatus::or);
  }

  private static ExitStatus of(Code.Cause cause) {
    return switch (cause) {
      case INPUT, ADVICE -> INVALID_INPUT;
      case CONFIGURATION -> CONFIGURATION;
    };
  }
}
