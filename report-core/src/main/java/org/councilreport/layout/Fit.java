package org.councilreport.layout;

/** What became of a box in a region. */
sealed interface Fit {

  /** All of it fits. */
  record Whole(Fragment fragment) implements Fit {}

  /** A part of it fits; the rest is a box for the next page. */
  record Part(Fragment fragment, Box rest) implements Fit {}

  /** None of it fits, and why. */
  record None(String reason) implements Fit {}
}
