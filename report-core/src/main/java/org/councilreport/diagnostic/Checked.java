package org.councilreport.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stage's result with everything the stage noticed on the way: a value exactly when there is no
 * error among the diagnostics.
 *
 * @param <T> what the stage makes
 * @param optional the value, present when nothing is an error
 * @param diagnostics everything noticed, in reading order
 */
public record Checked<T>(Optional<T> optional, List<Diagnostic> diagnostics) {
  /** More diagnostics than anybody mends in one go; the rest is told when these are mended. */
  public static final int MOST_DIAGNOSTICS = 1000;

  /**
   * Sorts the diagnostics, keeps the first thousand, errors before warnings, and checks that a
   * value and an error do not stand together.
   */
  public Checked {
    diagnostics =
        diagnostics.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(MOST_DIAGNOSTICS)
            .sorted(Diagnostic.READING_ORDER)
            .toList();
    if (optional.isPresent() == diagnostics.stream().anyMatch(Diagnostic::isError)) {
      throw new IllegalArgumentException(
          "a value without errors, or errors without a value: " + diagnostics);
    }
  }

  /** A value, unless one of the diagnostics is an error. */
  public static <T> Checked<T> of(T value, List<Diagnostic> diagnostics) {
    boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
    return new Checked<>(failed ? Optional.empty() : Optional.of(value), diagnostics);
  }

  /** No value, because of these diagnostics, of which one at least is an error. */
  public static <T> Checked<T> failed(List<Diagnostic> diagnostics) {
    return new Checked<>(Optional.empty(), diagnostics);
  }

  /** Whether there is a value. */
  public boolean isValid() {
    return optional.isPresent();
  }

  /**
   * The value.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public T value() {
    return optional.orElseThrow();
  }

  /** Carries on with the next stage, keeping what was noticed so far. */
  public <R> Checked<R> then(Function<T, Checked<R>> stage) {
    if (optional.isEmpty()) {
      return failed(diagnostics);
    }
    Checked<R> next = stage.apply(optional.get());
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(next.diagnostics);
    return new Checked<>(next.optional, all);
  }
}
