package org.councilreport.layout;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Names of places in a document, and links to them. Names that the layout makes hold a stop, which
 * no name of a document does.
 */
final class Anchor {
  private static final String NOTE = "note.";

  private Anchor() {}

  /** The name of a footnote. */
  static String note(int number) {
    return NOTE + number;
  }

  /** The name of a heading without a name of its own. */
  static String heading(int index) {
    return "heading." + index;
  }

  /** The target of a link to a place. */
  static URI uri(String name) {
    try {
      return new URI(null, null, name);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
