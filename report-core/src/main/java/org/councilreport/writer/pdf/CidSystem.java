package org.councilreport.writer.pdf;

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

  /** The entry of a dictionary that says it, as text. */
  String entry() {
    return "/CIDSystemInfo<</Registry("
        + registry
        + ")/Ordering("
        + ordering
        + ")/Supplement "
        + supplement
        + ">>";
  }
}
