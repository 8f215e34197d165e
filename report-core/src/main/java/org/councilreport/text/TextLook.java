package org.councilreport.text;

import org.councilreport.font.FontFace;
import org.councilreport.style.Colour;

/**
 * How a stretch of text is set.
 *
 * @param face the face
 * @param size the font size, in points
 * @param colour the colour
 * @param underline whether a line is drawn below it
 * @param rise how far it stands above the line, in points
 */
public record TextLook(FontFace face, double size, Colour colour, boolean underline, double rise) {

  /** Text that stands on the line. */
  public TextLook(FontFace face, double size, Colour colour, boolean underline) {
    this(face, size, colour, underline, 0);
  }

  /** The same in another size. */
  public TextLook scaled(double factor) {
    return new TextLook(face, size * factor, colour, underline, rise * factor);
  }

  /** The same in another face. */
  TextLook in(FontFace other) {
    return new TextLook(other, size, colour, underline, rise);
  }
}
