package org.councilreport.writer.docx;

import org.councilreport.style.FontFamily;

/** The fonts, so that a machine without one finds its metric twin (ISO/IEC 29500-1, 17.8). */
final class FontTable {
  private FontTable() {}

  static void write(WordprocessingXml xml, FontFamily font) {
    xml.start("w:font", "w:name", font.installed());
    if (!font.embedded().equals(font.installed())) {
      xml.value("w:altName", font.embedded());
    }
    xml.end();
  }
}
