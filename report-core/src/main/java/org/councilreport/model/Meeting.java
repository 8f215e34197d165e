package org.councilreport.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The meeting a report goes to.
 *
 * @param body the committee or other body that meets
 * @param date the day it meets
 * @param agendaItem the report's number on the agenda, as printed
 */
public record Meeting(Label body, Optional<LocalDate> date, Optional<String> agendaItem) {}
