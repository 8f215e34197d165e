package org.councilreport.model;

import java.time.LocalDate;

/**
 * A time as exact as its author knows it.
 *
 * @param precision how exact it is
 * @param from its first day
 * @param to its last day; the first, of a single day
 */
public record When(Precision precision, LocalDate from, LocalDate to) {

  /** How exact a time is. */
  public enum Precision implements Term {
    /** One day. */
    DAY,
    /** The days from one to another. */
    RANGE,
    /** The week that begins on a day. */
    WEEK,
    /** A month. */
    MONTH
  }
}
