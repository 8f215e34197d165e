package org.councilreport.conformance;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decisions that a seed makes: the same seed, the same decisions (see {@link Random}). */
final class Chance {
  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  /** Whether something happens that happens once in so many times. */
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** A number from 0 up to this one, which is not among them. */
  int below(int end) {
    return random.nextInt(end);
  }

  /** A number from the first to the last. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /** A length, in points, from the least to the most. */
  double length(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  /** One of these. */
  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of these. */
  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** So many of something, made one after the other. */
  <T> List<T> times(int count, Supplier<T> making) {
    return IntStream.range(0, count).mapToObj(i -> making.get()).toList();
  }

  /** What one of these makes. */
  <T> T make(List<Supplier<? extends T>> makers) {
    return of(makers).get();
  }

  /** Something once in so many times. */
  <T> Stream<T> sometimes(int times, Supplier<T> making) {
    return oneIn(times) ? Stream.of(making.get()) : Stream.empty();
  }
}
