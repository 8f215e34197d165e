package org.councilreport.style;

/**
 * The fonts a theme sets text in.
 *
 * @param embedded the family whose faces are embedded in a PDF
 * @param installed the family of the same widths that readers' machines have, which Word and
 *     browsers are told to use
 */
public record FontFamily(String embedded, String installed) {}
