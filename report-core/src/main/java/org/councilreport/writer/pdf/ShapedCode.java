package org.councilreport.writer.pdf;

/**
 * A code of shaped text and where it stands, in thousandths of the font size.
 *
 * @param code the code
 * @param x from the text's left end to the glyph's origin
 * @param y from the baseline up to the glyph's origin
 * @param advance how far the pen moves when it is shown
 */
record ShapedCode(int code, double x, double y, int advance) {}
