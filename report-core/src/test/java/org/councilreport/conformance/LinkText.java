package org.councilreport.conformance;

/** How the readers of all formats write a link, so that those of one can be held to another's. */
final class LinkText {
  private LinkText() {}

  /** Its words, with single spaces, and where it leads; within a document, each has its own way. */
  static String of(String words, String target) {
    return words.strip().replaceAll("\\s+", " ") + " -> " + (target.startsWith("#") ? "#" : target);
  }
}
