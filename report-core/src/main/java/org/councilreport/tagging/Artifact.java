package org.councilreport.tagging;

/** Page content that is not part of the document's text (ISO 32000-1, 14.8.2.2). */
public enum Artifact implements Marking {
  /** The head of a page. */
  HEADER,
  /** The foot of a page. */
  FOOTER,
  /** A word behind the text of a page. */
  WATERMARK,
  /** A line or area that only decorates. */
  LAYOUT
}
