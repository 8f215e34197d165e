package org.councilreport.cli.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;

/** Why a command did not do what it was asked, for a reason that its user can mend. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final ExitStatus status;
  private final String help;

  /**
   * A refusal with a cure.
   *
   * @param status what the run comes to
   * @param message one line, without a full stop at its end
   * @param help how to mend it; empty when the message says it all
   */
  public Refusal(ExitStatus status, String message, String help) {
    super(message);
    this.status = status;
    this.help = help;
  }

  /** A refusal because the system said no. */
  public Refusal(ExitStatus status, String message, IOException cause) {
    super(message + ": " + reason(cause), cause);
    this.status = status;
    help = "";
  }

  /** What the run comes to. */
  public ExitStatus status() {
    return status;
  }

  /** How to mend it. */
  public Optional<String> help() {
    return help.isEmpty() ? Optional.empty() : Optional.of(help);
  }

  /** Whether the disk is full, or what its user may use of it. */
  public static boolean isFull(IOException fault) {
    String words = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("no space")
        || words.contains("not enough space")
        || words.contains("quota");
  }

  /** What the system says, in words. */
  public static String reason(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof FileAlreadyExistsException || fault instanceof NotDirectoryException) {
      return "a file stands where a folder is needed";
    }
    String reason =
        fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
    return reason == null ? fault.toString() : reason;
  }
}
