package org.councilreport.conformance;

import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.councilreport.layout.LayoutEngine;
import org.councilreport.style.Theme;
import org.councilreport.writer.Manuscript;

/** Documents as writers are given them. */
public final class Manuscripts {
  private static final LayoutEngine LAYOUT = new LayoutEngine(FontLibrary.standard()::program);

  private Manuscripts() {}

  /** A document that is laid out in the standard fonts, if its writer asks. */
  public static Manuscript of(Document document, Theme theme) {
    return new Manuscript(document, theme, LAYOUT);
  }
}
