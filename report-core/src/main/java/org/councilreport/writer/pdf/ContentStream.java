package org.councilreport.writer.pdf;

import java.util.List;
import org.councilreport.style.Colour;

/**
 * The operators of a content stream (ISO 32000-1, annex A) as bytes. Coordinates are points from
 * the page's bottom left corner.
 */
final class ContentStream {
  private final PdfBytes bytes = new PdfBytes(1 << 13);

  PdfBytes bytes() {
    return bytes;
  }

  void beginMarkedContent(String tag, int id) {
    bytes.text("/").text(tag).text(" <</MCID ").integer(id).text(">> BDC\n");
  }

  void beginArtifact(String properties) {
    write("/Artifact <<" + properties + ">> BDC\n");
  }

  void endMarkedContent() {
    write("EMC\n");
  }

  void beginText() {
    write("BT\n");
  }

  void endText() {
    write("ET\n");
  }

  void font(String name, double size) {
    write("/" + name + " ");
    number(size);
    write("Tf\n");
  }

  /** Shows a text in a font, which is the one selected, from a place on. */
  void text(double x, double y, EmbeddedFont font, String text) {
    number(x);
    number(y);
    write("Td\n");
    font.encode(text, bytes);
    write(" Tj\n");
  }

  /** The same with pairs of letters moved together. */
  void kernedText(double x, double y, EmbeddedFont font, String text) {
    number(x);
    number(y);
    write("Td\n[");
    font.encodeKerned(text, bytes);
    write("] TJ\n");
  }

  /** Shows codes that each have a place, which is counted from here, at a font size. */
  void shapedText(double x, double y, List<ShapedCode> codes, double size) {
    number(x);
    number(y);
    write("Td\n");
    double pen = 0;
    double rise = 0;
    write("[");
    for (ShapedCode code : codes) {
      if (code.y() != rise) {
        rise = code.y();
        write("] TJ\n");
        rise(rise * size / 1000);
        write("[");
      }
      number(pen - code.x());
      bytes.text("<").hex(code.code()).text(">");
      pen = code.x() + code.advance();
    }
    write("] TJ\n");
    if (rise != 0) {
      rise(0);
    }
  }

  private void rise(double above) {
    number(above);
    write("Ts\n");
  }

  /** Turns the text that follows against the clock, and moves it to a place. */
  void turn(double angle, double x, double y) {
    for (double entry : new double[] {Math.cos(angle), Math.sin(angle), -Math.sin(angle)}) {
      number(entry);
    }
    number(Math.cos(angle));
    number(x);
    number(y);
    write("Tm\n");
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
    write("q ");
    for (double value : matrix) {
      number(value);
    }
    write("cm /" + name + " Do Q\n");
  }

  void rectangle(double x, double y, double width, double height) {
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
