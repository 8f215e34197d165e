package org.councilreport.document;

/**
 * How something stands, as a symbol and a word; the colour only adds to them.
 *
 * @param symbol a character that differs from that of every other status
 * @param colour an sRGB colour as 0xRRGGBB
 * @param label the word
 */
public record Status(String symbol, int colour, String label) implements Inline {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
