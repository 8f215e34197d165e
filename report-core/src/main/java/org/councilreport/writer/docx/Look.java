package org.councilreport.writer.docx;

import java.util.Locale;
import org.councilreport.style.Theme;

/**
 * What decides the parts of a file that have nothing of its text.
 *
 * @param theme the looks
 * @param language the document's language
 * @param withNotes whether it has footnotes
 */
record Look(Theme theme, Locale language, boolean withNotes) {

  /** The bytes of one of these parts. */
  byte[] bytes(PartType part) {
    return part.bytes(xml -> write(part, xml));
  }

  /** Writes one of these parts. */
  void write(PartType part, WordprocessingXml xml) {
    switch (part) {
      case STYLES -> new Styles(xml, theme).write(language);
      case NUMBERING -> new Numbering(theme).write(xml);
      case THEME -> SchemePart.write(xml, theme);
      case SETTINGS -> Settings.write(xml, language, withNotes);
      case FONT_TABLE -> FontTable.write(xml, theme.font());
      default -> throw new IllegalArgumentException(part + " has text");
    }
  }
}
