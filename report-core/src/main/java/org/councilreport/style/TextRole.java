package org.councilreport.style;

/** What a paragraph is, as far as its looks go. */
public enum TextRole {
  /** The document's title. */
  TITLE,
  /** A heading of level 2, the first under the title. */
  HEADING_2,
  /** A heading of level 3. */
  HEADING_3,
  /** A heading of level 4. */
  HEADING_4,
  /** A heading of level 5. */
  HEADING_5,
  /** A heading of level 6. */
  HEADING_6,
  /** A label with its value. */
  DESCRIPTION,
  /** Running text. */
  BODY,
  /** The text of a list item. */
  LIST_ITEM,
  /** An entry of a table of contents. */
  CONTENTS,
  /** A footnote. */
  FOOTNOTE,
  /** The head of a page. */
  HEADER,
  /** The caption of a table. */
  TABLE_CAPTION,
  /** What heads the columns of a table. */
  TABLE_HEAD,
  /** The text of a table. */
  TABLE_CELL,
  /** A note below a table. */
  TABLE_NOTE,
  /** The caption of a figure or a chart. */
  FIGURE_CAPTION,
  /** The words and numbers in a chart. */
  CHART_LABEL,
  /** The foot of a page. */
  FOOTER;

  /** The role of a heading of this level, from 2 to 6. */
  public static TextRole heading(int level) {
    return switch (level) {
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      case 4 -> HEADING_4;
      case 5 -> HEADING_5;
      case 6 -> HEADING_6;
      default -> throw new IllegalArgumentException("heading of level " + level);
    };
  }

  /** Whether text in this role names something: a document, what follows, a table or a figure. */
  public boolean isTitle() {
    return isHeading() || this == TABLE_CAPTION || this == FIGURE_CAPTION;
  }

  /**
   * Whether text in this role heads what follows it, and so must not be the last thing on a page.
   */
  public boolean isHeading() {
    return compareTo(HEADING_6) <= 0;
  }
}
