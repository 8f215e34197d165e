package org.councilreport.writer.pdf;

import java.util.List;
import org.councilreport.style.Colour;

/**
 * The operators of a content stream (ISO 32000-1, annex A) as bytes. Coordinates are points from
 * the page's bottom left corner.
 *
 * <p>Texts share a text object as long as nothing else is drawn, also over the brackets of marks,
 * and each is placed by its distance from the one before: that saves a quarter of the bytes of a
 * page, and of the time to compress them.
 */
final class ContentStream {
  private final PdfBytes bytes = new PdfBytes(1 << 13);

  /** Whether a text object is open, and where its last text began, in thousandths of a point. */
  private boolean inText;

  private long textX;
  private long textY;

  /** Whether the text object began before the mark that is open, and so has to outlast it. */
  private boolean textAroundMark;

  private double fontSize;

  PdfBytes bytes() {
    return bytes;
  }

  /**
   * Opens the brackets of a mark.
   *
   * @param tag the type of its element
   * @param id the sequence's number on its page
   * @param onlyText whether nothing but level text stands in them
   */
  void beginMarkedContent(String tag, int id, boolean onlyText) {
    beginMark(onlyText);
    bytes.text("/").text(tag).text("<</MCID ").integer(id).text(">>BDC\n");
  }

  /** The same for an artifact with these properties. */
  void beginArtifact(String properties, boolean onlyText) {
    beginMark(onlyText);
    bytes.text("/Artifact<<").text(properties).text(">>BDC\n");
  }

  /** A text object and a mark's brackets stand one wholly in the other (14.6.1). */
  private void beginMark(boolean onlyText) {
    if (onlyText) {
      beginText();
    } else {
      endText();
    }
    textAroundMark = onlyText;
  }

  void endMarkedContent() {
    if (!textAroundMark) {
      endText();
    }
    write("EMC\n");
  }

  /** Ends the page. */
  void end() {
    endText();
  }

  private void beginText() {
    if (!inText) {
      write("BT\n");
      inText = true;
      textX = 0;
      textY = 0;
    }
  }

  private void endText() {
    if (inText) {
      write("ET\n");
      inText = false;
    }
  }

  void font(String name, double size) {
    fontSize = size;
    bytes.text("/").text(name).text(" ");
    number(size);
    write("Tf\n");
  }

  /** Shows a text in a font, which is the one selected, from a place on. */
  void text(double x, double y, EmbeddedFont font, String text) {
    moveText(x, y);
    font.encode(text, bytes);
    write("Tj\n");
  }

  /** The same with pairs of letters moved together. */
  void kernedText(double x, double y, EmbeddedFont font, String text) {
    moveText(x, y);
    write("[");
    font.encodeKerned(text, bytes);
    write("]TJ\n");
  }

  private void moveText(double x, double y) {
    beginText();
    long toX = PdfBytes.thousandths(x);
    long toY = PdfBytes.thousandths(y);
    bytes.decimal(toX - textX).text(" ").decimal(toY - textY).text(" Td\n");
    textX = toX;
    textY = toY;
  }

  /** The same with letters that are joined, each in its place. */
  void shapedText(double x, double y, EmbeddedFont font, String text) {
    moveText(x, y);
    double pen = 0;
    double rise = 0;
    write("[");
    for (ShapedCode code : font.shape(text)) {
      if (code.y() != rise) {
        rise = code.y();
        write("]TJ\n");
        rise(rise * fontSize / 1000);
        write("[");
      }
      bytes.number(pen - code.x()).text("(");
      font.write(code.code(), bytes);
      write(")");
      pen = code.x() + code.advance();
    }
    write("]TJ\n");
    if (rise != 0) {
      rise(0);
    }
  }

  private void rise(double above) {
    number(above);
    write("Ts\n");
  }

  /** Turns the next text against the clock, and moves it to a place, from which it counts. */
  void beginTurnedText(double angle, double x, double y) {
    endText();
    beginText();
    for (double entry : new double[] {Math.cos(angle), Math.sin(angle), -Math.sin(angle)}) {
      number(entry);
    }
    number(Math.cos(angle));
    number(x);
    number(y);
    write("Tm\n");
  }

  void endTurnedText() {
    endText();
  }

  void fillColour(Colour colour) {
    components(colour);
    write("rg\n");
  }

  private void components(Colour colour) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      number((colour.rgb() >> shift & 0xFF) / 255.0);
    }
  }

  void strokeColour(Colour colour) {
    components(colour);
    write("RG\n");
  }

  /** The thickness of lines, and the lengths of their dashes and gaps; their corners are round. */
  void lineStyle(double width, List<Double> dashes) {
    number(width);
    write("w [");
    dashes.forEach(this::number);
    write("] 0 d 1 j\n");
  }

  void moveTo(double x, double y) {
    endText();
    number(x);
    number(y);
    write("m\n");
  }

  void lineTo(double x, double y) {
    number(x);
    number(y);
    write("l\n");
  }

  void strokePath() {
    write("S\n");
  }

  void fillPath() {
    write("h f\n");
  }

  /** Draws an image, whose unit square a matrix brings to its place. */
  void image(String name, double... matrix) {
    endText();
    write("q ");
    for (double value : matrix) {
      number(value);
    }
    bytes.text("cm /").text(name).text(" Do Q\n");
  }

  void rectangle(double x, double y, double width, double height) {
    endText();
    number(x);
    number(y);
    number(width);
    number(height);
    write("re f\n");
  }

  private void number(double value) {
    bytes.number(value).text(" ");
  }

  private void write(String text) {
    bytes.text(text);
  }
}
