package org.councilreport.writer;

import java.util.Locale;

/** The pairs of standards a PDF can keep: one for access, one for archives. */
public enum PdfStandard {
  /** PDF 1.7: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
  A_2A,
  /** PDF 1.7: PDF/UA-1 and PDF/A-3a (ISO 19005-3), with the report's source attached. */
  A_3A,
  /** PDF 2.0: PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4). */
  A_4,
  /** PDF 2.0: PDF/UA-2 and PDF/A-4f (ISO 19005-4, annex A), with the report's source attached. */
  A_4F;

  /** Whether the file is PDF 2.0 (ISO 32000-2); else it is PDF 1.7 (ISO 32000-1). */
  public boolean isPdf2() {
    return this == A_4 || this == A_4F;
  }

  /** Whether the report's source travels in the file. */
  public boolean carriesSource() {
    return this == A_3A || this == A_4F;
  }

  /** The printed form, such as {@code a-2a}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
