package org.councilreport.reader;

import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/**
 * A report as it was read.
 *
 * @param report the report, or every fault that keeps it from being one
 * @param positions where each of its fields was written
 */
public record Reading(Checked<Report> report, Positions positions) {}
