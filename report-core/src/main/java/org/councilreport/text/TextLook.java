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
 */
public record TextLook(FontFace face, double size, Colour colour, boolean underline) {}
