package org.councilreport.conformance;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Gathers the glyphs of one text-showing operator. */
final class GlyphRun {
  /** Stands for a glyph whose character the file does not tell. */
  static final String UNKNOWN = "\uFFFD";

  private final Map<PDFont, Optional<CMap>> maps = new HashMap<>();
  private final Map<PDFont, Map<Integer, Rectangle2D>> boxes = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Rectangle2D ink = new Rectangle2D.Double();
  private Optional<Painted.Type> type = Optional.empty();
  private Point2D start = new Point2D.Double();
  private Point2D end = new Point2D.Double();

  void add(Matrix textMatrix, PDFont font, int code, Vector displacement) throws IOException {
    AffineTransform toPage = textMatrix.createAffineTransform();
    if (type.isEmpty()) {
      type = Optional.of(new Painted.Type(font, textMatrix.getScalingFactorY()));
      start = toPage.transform(new Point2D.Double(), null);
    }
    text.append(characters(font, code));
    end = toPage.transform(new Point2D.Double(displacement.getX(), displacement.getY()), null);
    if (font instanceof PDVectorFont outlines) {
      toPage.concatenate(font.getFontMatrix().createAffineTransform());
      addInk(toPage.createTransformedShape(outline(font, outlines, code, toPage)).getBounds2D());
    }
  }

  /**
   * A glyph's outline or, where they come to the same, the box around it, which is known sooner.
   */
  private Shape outline(PDFont font, PDVectorFont outlines, int code, AffineTransform toPage)
      throws IOException {
    if (toPage.getShearX() != 0 || toPage.getShearY() != 0) {
      return outlines.getNormalizedPath(code);
    }
    Map<Integer, Rectangle2D> known = boxes.computeIfAbsent(font, same -> new HashMap<>());
    Rectangle2D box = known.get(code);
    if (box == null) {
      box = outlines.getNormalizedPath(code).getBounds2D();
      known.put(code, box);
    }
    return box;
  }

  /** As the file says, because PDFBox guesses when the file is silent. */
  private String characters(PDFont font, int code) throws IOException {
    if (!maps.containsKey(font)) {
      maps.put(font, map(font.getCOSObject().getCOSStream(COSName.TO_UNICODE)));
    }
    return maps.get(font).map(characters -> characters.toUnicode(code)).orElse(UNKNOWN);
  }

  private static Optional<CMap> map(@Nullable COSStream toUnicode) throws IOException {
    if (toUnicode == null) {
      return Optional.empty();
    }
    try (InputStream bytes = toUnicode.createInputStream()) {
      return Optional.of(
          new CMapParser().parse(RandomAccessReadBuffer.createBufferFromStream(bytes)));
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
