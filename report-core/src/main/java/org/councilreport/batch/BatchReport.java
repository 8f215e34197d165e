package org.councilreport.batch;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param outcomes one for each job, in the order of the jobs
 */
public record BatchReport(List<Outcome> outcomes) {

  /** Copies the outcomes. */
  public BatchReport {
    outcomes = List.copyOf(outcomes);
  }

  /** Whether every report was made. */
  public boolean isComplete() {
    return outcomes.stream().allMatch(Outcome::isWritten);
  }

  /** How many outcomes are of a kind, such as {@code Outcome.Written.class}. */
  public long count(Class<? extends Outcome> kind) {
    return outcomes.stream().filter(kind::isInstance).count();
  }
}
