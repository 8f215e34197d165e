package org.councilreport.writer;

import java.util.Locale;

/** The file formats a document can be written in. */
public enum OutputFormat {
  /** PDF 1.7 that is PDF/UA-1 and PDF/A-2a. */
  PDF,
  /** Office Open XML WordprocessingML (ISO/IEC 29500). */
  DOCX,
  /** One HTML file that holds its pictures and its looks (WHATWG HTML). */
  HTML;

  /** The file name extension, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
