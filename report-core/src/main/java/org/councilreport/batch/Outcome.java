package org.councilreport.batch;

import java.time.Duration;
import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.source.SourceFile;

/** What became of a job. */
public sealed interface Outcome {

  /** The job. */
  BatchJob job();

  /**
   * Its documents were made, and the publisher took them.
   *
   * @param job the job
   * @param diagnostics what is to be said although all went well
   * @param sources every file that the documents were made from
   * @param time how long it took
   */
  record Written(
      BatchJob job, List<Diagnostic> diagnostics, List<SourceFile> sources, Duration time)
      implements Outcome {

    /** Copies the lists. */
    public Written {
      diagnostics = List.copyOf(diagnostics);
      sources = List.copyOf(sources);
    }
  }

  /**
   * The report, or its template, has errors.
   *
   * @param job the job
   * @param diagnostics the errors, and what else was noticed
   * @param time how long it took
   */
  record Invalid(BatchJob job, List<Diagnostic> diagnostics, Duration time) implements Outcome {

    /** Copies the list. */
    public Invalid {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Something else went wrong.
   *
   * @param job the job
   * @param reason what kind of thing
   * @param fault what was thrown
   * @param time how long it took
   */
  record Failed(BatchJob job, Reason reason, Throwable fault, Duration time) implements Outcome {}

  /**
   * The batch ended before the report was made.
   *
   * @param job the job
   */
  record Skipped(BatchJob job) implements Outcome {}

  /** Whether the batch has done what the job asked. */
  default boolean isWritten() {
    return this instanceof Written;
  }

  /** Why a report that may be without fault was not made. */
  enum Reason {
    /** The report's file, or its council's, cannot be read. */
    UNREADABLE,
    /** It took more time than its budget. */
    TIME,
    /** It needed more memory or stack than there is. */
    MEMORY,
    /** The publisher could not take the documents. */
    PUBLICATION,
    /** The program has a fault. */
    DEFECT
  }
}
