package org.councilreport.model;

import java.util.Optional;
import java.util.Set;

/**
 * A performance indicator.
 *
 * @param title what it measures
 * @param unit what its values are counted in
 * @param period the time its values are about
 * @param polarity which way is better
 * @param values its values
 * @param status the code of its status in the table's scheme
 * @param direction how it moved since the time before
 * @param comment what explains it
 * @param noDataReason why it has no value
 */
public record Kpi(
    Label title,
    Optional<Label> unit,
    Optional<Label> period,
    Optional<Polarity> polarity,
    Values values,
    Optional<String> status,
    Optional<Direction> direction,
    Optional<InlineMarkdown> comment,
    Optional<Label> noDataReason) {

  /**
   * How it may have come out against its target, as far as its values tell: one outcome, several,
   * or, where they tell nothing, all.
   */
  public Set<Outcome> outcomes() {
    return Outcome.of(polarity.orElse(Polarity.NONE), values);
  }

  /**
   * The indicator with the status that is declared or else, where they decide it, its values give.
   */
  public Kpi rated(StatusScheme scheme) {
    return new Kpi(
        title,
        unit,
        period,
        polarity,
        values,
        status.or(() -> scheme.derived(this).map(StatusScheme.Code::code)),
        direction,
        comment,
        noDataReason);
  }

  /**
   * The values of an indicator.
   *
   * @param target what was aimed at
   * @param tolerance how far off the target still counts as near; a percentage of the target, where
   *     it is written as one and the target is not
   * @param actual what came of it
   * @param previous what it was the time before
   * @param benchmark what others reach
   */
  public record Values(
      Optional<Amount> target,
      Optional<Amount> tolerance,
      Optional<Amount> actual,
      Optional<Amount> previous,
      Optional<Amount> benchmark)
      implements Part {}

  /** Which way is better. */
  public enum Polarity implements Term {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER,
    /** Near the target is best. */
    RANGE,
    /** Neither is better. */
    NONE
  }

  /** How an indicator moved since the time before. */
  public enum Direction implements Term {
    /** It got better. */
    IMPROVED,
    /** It got worse. */
    WORSE,
    /** It stayed. */
    NO_CHANGE,
    /** It cannot be compared. */
    NOT_COMPARABLE
  }
}
