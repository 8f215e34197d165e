package org.councilreport.reader;

import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Positions;

/**
 * A YAML file bound to a shape.
 *
 * @param <T> what the shape makes
 * @param checked the value, or every fault that keeps it from being made
 * @param positions where each field was written
 */
public record Bound<T>(Checked<T> checked, Positions positions) {}
