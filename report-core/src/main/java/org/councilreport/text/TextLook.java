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
 * @param rightToLeft whether it is read from right to left
 * @param kerned whether pairs of letters move together
 */
public record TextLook(
    FontFace face,
    double size,
    Colour colour,
    boolean underline,
    double rise,
    boolean rightToLeft,
    boolean kerned) {

  /** Text that is read from left to right. */
  public TextLook(FontFace face, double size, Colour colour, boolean underline, double rise) {
    this(face, size, colour, underline, rise, false, false);
  }

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
    return new TextLook(other, size, colour, underline, rise, rightToLeft, kerned);
  }

  /** The same, read from right to left. */
  TextLook turned() {
    return new TextLook(face, size, colour, underline, rise, true, false);
  }

  /** The same with pairs of letters moved together, or not. */
  public TextLook kerned(boolean moved) {
    return moved == kerned
        ? this
        : new TextLook(face, size, colour, underline, rise, rightToLeft, moved);
  }
}
