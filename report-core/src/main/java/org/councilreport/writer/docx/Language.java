package org.councilreport.writer.docx;

import java.util.Locale;
import java.util.Set;

/** The language of text (ISO/IEC 29500-1, 17.3.2.20) and the direction it runs in. */
final class Language {
  /** Languages that are written from right to left, by their codes today and those Java had. */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

  private Language() {}

  static boolean rightToLeft(Locale language) {
    return RIGHT_TO_LEFT.contains(language.getLanguage());
  }

  /** Writes the properties of a run. */
  static void write(WordprocessingXml xml, Locale language) {
    if (rightToLeft(language)) {
      xml.empty("w:rtl").empty("w:lang", "w:bidi", language.toLanguageTag());
    } else {
      xml.value("w:lang", language.toLanguageTag());
    }
  }
}
