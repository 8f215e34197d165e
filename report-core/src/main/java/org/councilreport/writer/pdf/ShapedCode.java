package org.councilreport.writer.pdf;

/**
 * A code of shaped text and where it stands, in thousandths of the font size.
 *
 * @param hex the code, four hexadecimal digits
 * @param x from the text's left end to the glyph's origin
 * @param y from the baseline up to the glyph's origin
 * @param advance how far the pen moves when it is shown
 */
record ShapedCode(String hex, double x, double y, int advance) {}
