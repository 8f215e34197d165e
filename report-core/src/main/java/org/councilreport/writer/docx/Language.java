package org.councilreport.writer.docx;

import java.util.Locale;
import org.councilreport.text.Direction;

/** The language of text (ISO/IEC 29500-1, 17.3.2.20) and the direction it runs in. */
final class Language {
  private Language() {}

  /** Writes the properties of a run. */
  static void write(WordprocessingXml xml, Locale language) {
    if (Direction.isRightToLeft(language)) {
      xml.empty("w:rtl").empty("w:lang", "w:bidi", language.toLanguageTag());
    } else {
      xml.value("w:lang", language.toLanguageTag());
    }
  }
}
