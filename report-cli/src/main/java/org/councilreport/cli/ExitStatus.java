package org.councilreport.cli;

import java.util.Arrays;
import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;

/**
 * What a run came to, as scripts see it. The numbers are those of BSD's sysexits. The order is that
 * of precedence: of several kinds in one run, the first is the run's.
 */
enum ExitStatus {
  /** The command cannot be understood; nothing was done. */
  USAGE(64),
  /** A fault of the program. */
  INTERNAL_ERROR(70),
  /** Writing failed half way: the disk is full, the reader of the pipe is gone. */
  IO_ERROR(74),
  /** An output cannot be created. */
  CANNOT_CREATE(73),
  /** Another run is at work in the same folder, or a report took too long: later it may go. */
  TRY_AGAIN(75),
  /** A fault in a template, a theme or the folder they are looked for in. */
  CONFIGURATION(78),
  /** An input is missing or cannot be read. */
  NO_INPUT(66),
  /** A report has errors in it. */
  INVALID_INPUT(65),
  /** There are warnings, and the command was asked to fail because of them. */
  WARNINGS(3),
  /** Everything was done. */
  OK(0);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The number that the shell sees. */
  int code() {
    return code;
  }

  /** This or the other, whichever has precedence. */
  ExitStatus or(ExitStatus other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The status of a number, such as one in run results; a fault of the program for others. */
  static ExitStatus of(int code) {
    return Arrays.stream(values())
        .filter(status -> status.code == code)
        .findFirst()
        .orElse(INTERNAL_ERROR);
  }

  /** What a report with these diagnostics comes to. */
  static ExitStatus of(List<Diagnostic> diagnostics) {
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
