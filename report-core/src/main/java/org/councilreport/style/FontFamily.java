package org.councilreport.style;

/**
 * The fonts a theme sets text in.
 *
 * @param embedded the family whose faces are embedded in a PDF
 * @param installed the family of the same widths that readers' machines have, which Word and
 *     browsers are told to use
 * @param kerning whether letters of a pair such as AV move together, in a PDF
 */
public record FontFamily(String embedded, String installed, boolean kerning) {

  /** Fonts whose letters all stand as far apart as they are wide. */
  public FontFamily(String embedded, String installed) {
    this(embedded, installed, false);
  }
}
