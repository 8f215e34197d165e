package org.councilreport.style;

/**
 * How a paragraph of one role looks.
 *
 * @param size the font size
 * @param bold whether its text is bold
 * @param italic whether its text is in italics
 * @param colour the text's colour
 * @param lineHeight from one baseline to the next
 * @param spaceBefore the least space above; of two neighbours' spaces the larger holds
 * @param spaceAfter the least space below
 */
public record TextStyle(
    double size,
    boolean bold,
    boolean italic,
    Colour colour,
    double lineHeight,
    double spaceBefore,
    double spaceAfter) {

  /** The same style with all its measures so much larger; sizes are whole half points. */
  public TextStyle scaled(double factor) {
    return new TextStyle(
        Math.round(size * factor * 2) / 2.0,
        bold,
        italic,
        colour,
        lineHeight * factor,
        spaceBefore * factor,
        spaceAfter * factor);
  }

  /** The same style with this space above and below it. */
  public TextStyle spaced(double before, double after) {
    return new TextStyle(size, bold, italic, colour, lineHeight, before, after);
  }

  /** The same style, no larger than this; the lines come closer as the text gets smaller. */
  TextStyle atMost(double largest) {
    return size <= largest
        ? this
        : new TextStyle(
            largest, bold, italic, colour, lineHeight * largest / size, spaceBefore, spaceAfter);
  }
}
