package org.councilreport.writer;

import java.util.Locale;

/** The file formats a document can be written in. */
public enum OutputFormat {
  /** PDF that is PDF/UA and PDF/A, in one of the pairs of {@link PdfStandard}. */
  PDF,
  /** Office Open XML WordprocessingML (ISO/IEC 29500). */
  DOCX;

  /** The file name extension, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
