package org.councilreport.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How an indicator came out against its target. */
public enum Outcome implements Term {
  /** The target is reached. */
  MET,
  /** The target is missed by no more than the tolerance. */
  NEAR,
  /** The target is missed by more than the tolerance. */
  MISSED;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What an indicator's values leave open: one outcome, several, or, where nothing is told, all.
   */
  static Set<Outcome> of(Kpi.Polarity polarity, Kpi.Values values) {
    Optional<BigDecimal> target = values.target().flatMap(Amount::number);
    Optional<BigDecimal> actual =
        values
            .actual()
            .filter(a -> values.target().filter(a::isAlike).isPresent())
            .flatMap(Amount::number);
    if (target.isEmpty() || actual.isEmpty()) {
      return EnumSet.allOf(Outcome.class);
    }
    BigDecimal above = actual.get().subtract(target.get());
    Optional<BigDecimal> tolerance = tolerance(values, target.get());
    return switch (polarity) {
      case HIGHER -> ofShortfall(above.negate(), tolerance);
      case LOWER -> ofShortfall(above, tolerance);
      case RANGE -> ofDistance(above.abs(), tolerance);
      case NONE -> EnumSet.allOf(Outcome.class);
    };
  }

  /** A miss is not met in any case; how bad it is, only a tolerance says. */
  private static Set<Outcome> ofShortfall(BigDecimal shortfall, Optional<BigDecimal> tolerance) {
    if (shortfall.signum() <= 0) {
      return EnumSet.of(MET);
    }
    return tolerance
        .map(most -> EnumSet.of(shortfall.compareTo(most) <= 0 ? NEAR : MISSED))
        .orElseGet(() -> EnumSet.of(NEAR, MISSED));
  }

  /**
   * Where near the target is best, the tolerance says what near is; nothing says how far is red.
   */
  private static Set<Outcome> ofDistance(BigDecimal distance, Optional<BigDecimal> tolerance) {
    if (distance.signum() == 0) {
      return EnumSet.of(MET);
    }
    return tolerance
        .map(most -> distance.compareTo(most) <= 0 ? EnumSet.of(MET) : EnumSet.of(NEAR, MISSED))
        .orElseGet(() -> EnumSet.allOf(Outcome.class));
  }

  /** A percentage is a share of a target that is none itself. */
  private static Optional<BigDecimal> tolerance(Kpi.Values values, BigDecimal target) {
    boolean share =
        values.tolerance().map(Amount::isPercentage).orElse(false)
            && !values.target().map(Amount::isPercentage).orElse(false);
    return values
        .tolerance()
        .flatMap(Amount::number)
        .map(most -> share ? most.multiply(target).divide(HUNDRED) : most)
        .map(BigDecimal::abs);
  }
}
