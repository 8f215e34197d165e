package org.councilreport.cli.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Tells when files change. */
public interface Changes extends AutoCloseable {

  /**
   * Where to look.
   *
   * @param trees folders in which, and below which, every file counts, but for what is hidden by a
   *     leading dot
   * @param parents folders in which a council's file counts, or a tree that comes back
   */
  record Scope(Set<Path> trees, Set<Path> parents) {

    /** Copies the sets. */
    public Scope {
      trees = Set.copyOf(trees);
      parents = Set.copyOf(parents);
    }
  }

  /**
   * Looks from now on; what changes before the next {@link #await()} is told by it.
   *
   * @throws IOException when the system watches no more folders
   */
  void watch(Scope scope) throws IOException;

  /**
   * Waits until something has changed and, for a moment, nothing more does.
   *
   * @return false when there is no more to wait for
   */
  boolean await();

  /** Ends the wait, from any thread. */
  @Override
  void close();
}
