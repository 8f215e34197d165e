package org.councilreport.writer.pdf;

import org.councilreport.font.FontProgram;

/**
 * What a code of an embedded font shows.
 *
 * @param glyph the glyph, by its number in the whole font
 * @param text the characters that it stands for
 * @param advance how far the pen moves, in thousandths of an em
 */
record Sign(int glyph, String text, int advance) {

  /** A character of text that is drawn letter by letter. */
  static Sign of(int codePoint, FontProgram program) {
    return new Sign(
        program.glyph(codePoint), Character.toString(codePoint), program.advance(codePoint));
  }
}
