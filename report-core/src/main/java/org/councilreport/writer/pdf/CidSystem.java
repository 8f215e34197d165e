package org.councilreport.writer.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Which numbers the glyphs of a font have (ISO 32000-1, 9.7.3).
 *
 * @param registry who gave them
 * @param ordering the collection's name
 * @param supplement its edition
 */
record CidSystem(String registry, String ordering, int supplement) {
  /** Each font has numbers of its own. */
  static final CidSystem IDENTITY = new CidSystem("Adobe", "Identity", 0);

  COSDictionary dictionary() {
    COSDictionary system = new COSDictionary();
    system.setDirect(true);
    system.setString(COSName.REGISTRY, registry);
    system.setString(COSName.ORDERING, ordering);
    system.setInt(COSName.SUPPLEMENT, supplement);
    return system;
  }
}
