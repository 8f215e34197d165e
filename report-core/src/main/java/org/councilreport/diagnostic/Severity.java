package org.councilreport.diagnostic;

/** How serious a diagnostic is. */
public enum Severity {
  /** The report cannot be made until this is mended. */
  ERROR,
  /** The report is made; someone should look. */
  WARNING
}
