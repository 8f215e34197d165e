package org.councilreport.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stretch of time a report covers; any range, not only a month.
 *
 * @param from the first day
 * @param to the last day
 * @param label the council's own words for it, printed instead of the dates
 */
public record Period(LocalDate from, LocalDate to, Optional<Label> label) {}
