package org.councilreport.tagging;

/** The standard structure types in use (ISO 32000-1, 14.8.4). */
public enum StructureType {
  /** The whole document. */
  DOCUMENT("Document"),
  /** A heading of level 1. */
  H1("H1"),
  /** A heading of level 2. */
  H2("H2"),
  /** A heading of level 3. */
  H3("H3"),
  /** A heading of level 4. */
  H4("H4"),
  /** A heading of level 5. */
  H5("H5"),
  /** A heading of level 6. */
  H6("H6"),
  /** A paragraph. */
  P("P"),
  /** A list. */
  L("L"),
  /** A list item. */
  LI("LI"),
  /** The label of a list item or a note, or a printed number. */
  LBL("Lbl"),
  /** A list item's content. */
  LBODY("LBody"),
  /** A table. */
  TABLE("Table"),
  /** The caption of a table or a figure. */
  CAPTION("Caption"),
  /** The rows that head a table. */
  THEAD("THead"),
  /** The rows of a table between head and foot. */
  TBODY("TBody"),
  /** The rows that sum up a table. */
  TFOOT("TFoot"),
  /** A row of a table. */
  TR("TR"),
  /** A cell of a table that heads others. */
  TH("TH"),
  /** A cell of a table. */
  TD("TD"),
  /** A part of a document that belongs together. */
  SECT("Sect"),
  /** Blocks with something in common, such as a language. */
  DIV("Div"),
  /** What somebody else said or wrote. */
  BLOCK_QUOTE("BlockQuote"),
  /** A table of contents. */
  TOC("TOC"),
  /** An entry of a table of contents. */
  TOCI("TOCI"),
  /** A part of a line about which something is said. */
  SPAN("Span"),
  /** What leads to another part of the document. */
  REFERENCE("Reference"),
  /** A footnote. */
  NOTE("Note"),
  /** A link. */
  LINK("Link");

  private final String tag;

  StructureType(String tag) {
    this.tag = tag;
  }

  /** The name that stands in the file. */
  public String tag() {
    return tag;
  }

  /** The type of a heading of this level, from 1 to 6. */
  public static StructureType heading(int level) {
    return switch (level) {
      case 1 -> H1;
      case 2 -> H2;
      case 3 -> H3;
      case 4 -> H4;
      case 5 -> H5;
      case 6 -> H6;
      default -> throw new IllegalArgumentException("heading of level " + level);
    };
  }

  /** A heading's level, from 1; 0 for what is not a heading. */
  public int headingLevel() {
    return switch (this) {
      case H1 -> 1;
      case H2 -> 2;
      case H3 -> 3;
      case H4 -> 4;
      case H5 -> 5;
      case H6 -> 6;
      default -> 0;
    };
  }
}
