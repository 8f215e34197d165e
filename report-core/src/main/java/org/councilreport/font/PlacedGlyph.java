package org.councilreport.font;

/**
 * A glyph of a shaped text and its place in it, in thousandths of an em.
 *
 * @param id the glyph's number in the font
 * @param start the index of the first character that it shows
 * @param end the index after the last; equal to {@code start} for a part of what another shows
 * @param x from the text's left end to the glyph's origin
 * @param y from the baseline up to the glyph's origin
 * @param advance how far the glyph moves what is drawn right of it
 */
public record PlacedGlyph(int id, int start, int end, double x, double y, double advance) {}
