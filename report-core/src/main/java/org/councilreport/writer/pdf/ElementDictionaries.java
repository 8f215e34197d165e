package org.councilreport.writer.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.councilreport.tagging.StructureElement;

/** The dictionaries of structure elements, which others can refer to before they are filled. */
final class ElementDictionaries {
  private final Map<StructureElement, COSDictionary> dictionaries = new HashMap<>();

  COSDictionary of(StructureElement element) {
    return dictionaries.computeIfAbsent(element, none -> new COSDictionary());
  }
}
