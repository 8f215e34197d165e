package org.councilreport.writer.docx;

import java.util.Locale;

/** How Word treats the document (ISO/IEC 29500-1, 17.15). */
final class Settings {
  /** Word 2013 and all later ones; without it Word opens the file in compatibility mode. */
  private static final String WORD_2013 = "15";

  private Settings() {}

  static void write(WordprocessingXml xml, Locale language, boolean withNotes) {
    xml.empty("w:zoom", "w:percent", "100")
        .value("w:defaultTabStop", 720)
        .value("w:characterSpacingControl", "doNotCompress");
    if (withNotes) {
      Footnotes.settings(xml);
    }
    xml.start("w:compat")
        .empty(
            "w:compatSetting",
            "w:name",
            "compatibilityMode",
            "w:uri",
            "http://schemas.microsoft.com/office/word",
            "w:val",
            WORD_2013)
        .end()
        .value("w:themeFontLang", language.toLanguageTag());
    SchemePart.settings(xml);
  }
}
