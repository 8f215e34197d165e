package org.councilreport.cli.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A rename that is tried several times: on Windows a file that someone looks at cannot be replaced.
 */
final class PatientRename {
  private static final int TRIES = 5;

  /** The first pause between two tries; each is twice the last. */
  private static final long FIRST_PAUSE_MILLIS = 40;

  private final Rename rename;
  private final Pause pause;

  /** Gives a file another's name and place, at once. */
  interface Rename {
    void move(Path from, Path to) throws IOException;
  }

  /** Waits. */
  interface Pause {
    void millis(long millis) throws InterruptedException;
  }

  /**
   * A rename.
   *
   * @param rename tries once
   * @param pause waits before the next try
   */
  PatientRename(Rename rename, Pause pause) {
    this.rename = rename;
    this.pause = pause;
  }

  /**
   * Renames a file.
   *
   * @throws IOException why the last try failed; the first where the file is missing, or the thread
   *     is to end
   */
  void move(Path from, Path to) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        rename.move(from, to);
        return;
      } catch (FileSystemException e) {
        if (attempt == TRIES || e instanceof NoSuchFileException || !waits(attempt)) {
          throw e;
        }
      }
    }
  }

  /** Waits before the next try; false when the thread is to end instead. */
  private boolean waits(int attempt) {
    try {
      pause.millis(FIRST_PAUSE_MILLIS << (attempt - 1));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
