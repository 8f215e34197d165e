package org.councilreport.conformance;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the glyphs of one text-showing operator. */
final class GlyphRun {
  /** Stands for a glyph whose character the file does not tell. */
  static final String UNKNOWN = "\uFFFD";

  private final StringBuilder text = new StringBuilder();
  private Rectangle2D ink = new Rectangle2D.Double();
  private Optional<Painted.Type> type = Optional.empty();
  private Point2D start = new Point2D.Double();
  private Point2D end = new Point2D.Double();

  void add(Matrix textMatrix, PDFont font, int code, Vector displacement) throws IOException {
    AffineTransform toPage = textMatrix.createAffineTransform();
    if (type.isEmpty()) {
      String name = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
      type = Optional.of(new Painted.Type(name, textMatrix.getScalingFactorY()));
      start = toPage.transform(new Point2D.Double(), null);
    }
    String unicode = font.toUnicode(code);
    text.append(unicode == null ? UNKNOWN : unicode);
    end = toPage.transform(new Point2D.Double(displacement.getX(), displacement.getY()), null);
    if (font instanceof PDVectorFont outlines) {
      toPage.concatenate(font.getFontMatrix().createAffineTransform());
      Shape glyph = toPage.createTransformedShape(outlines.getNormalizedPath(code));
      addInk(glyph.getBounds2D());
    }
  }

  private void addInk(Rectangle2D glyph) {
    if (!glyph.isEmpty()) {
      ink = ink.isEmpty() ? glyph : ink.createUnion(glyph);
    }
  }

  /** The run, if there was a glyph; begins the next. */
  Optional<Painted> finish(Optional<Mark> mark) {
    Optional<Painted> run =
        type.map(used -> new Painted.Run(mark, ink, text.toString(), used, start, end));
    text.setLength(0);
    ink = new Rectangle2D.Double();
    type = Optional.empty();
    return run;
  }
}
