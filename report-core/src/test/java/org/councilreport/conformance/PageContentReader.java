package org.councilreport.conformance;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Plays a page's content stream and notes what it paints, and under which marks. */
final class PageContentReader extends PDFGraphicsStreamEngine {
  private final List<Painted> painted = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Path2D path = new Path2D.Double();
  private final GlyphRun run;
  private Optional<Mark> mark = Optional.empty();
  private boolean closedTooOften;

  /** The mark in which a text object was begun (ISO 32000-1, 14.6.1: it ends in the same). */
  private Optional<Mark> markOfText = Optional.empty();

  private boolean inText;
  private boolean crossed;

  private PageContentReader(PDPage page, GlyphRun run) {
    super(page);
    this.run = run;
  }

  /**
   * Plays a page.
   *
   * @param index which page it is, from 0
   * @param run gathers glyphs; one that has gathered those of earlier pages knows their fonts
   */
  static PageContent read(PDPage page, int index, GlyphRun run) throws IOException {
    PageContentReader reader = new PageContentReader(page, run);
    reader.processPage(page);
    boolean balanced = reader.mark.isEmpty() && !reader.closedTooOften && !reader.crossed;
    return new PageContent(index, page, reader.painted, reader.marks, balanced);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    COSDictionary own = properties == null ? new COSDictionary() : properties;
    Mark opened = new Mark(tag.getName(), own, mark);
    marks.add(opened);
    mark = Optional.of(opened);
  }

  @Override
  public void beginText() throws IOException {
    super.beginText();
    inText = true;
    markOfText = mark;
  }

  @Override
  public void endText() throws IOException {
    super.endText();
    inText = false;
    crossed |= !mark.equals(markOfText);
  }

  @Override
  public void endMarkedContentSequence() {
    closedTooOften |= mark.isEmpty();
    crossed |= inText && mark.equals(markOfText);
    mark = mark.flatMap(Mark::outer);
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    super.showTextString(string);
    run.finish(mark).ifPresent(painted::add);
  }

  @Override
  public void showTextStrings(COSArray strings) throws IOException {
    super.showTextStrings(strings);
    run.finish(mark).ifPresent(painted::add);
  }

  @Override
  protected void showGlyph(Matrix textMatrix, PDFont font, int code, Vector displacement)
      throws IOException {
    run.add(textMatrix, font, code, displacement);
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform placed =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
    paint("image", placed.createTransformedShape(unit).getBounds2D());
  }

  @Override
  public void shadingFill(COSName name) {
    paint("shading", getGraphicsState().getCurrentClippingPath().getBounds2D());
  }

  @Override
  public void strokePath() {
    paint("line", path.getBounds2D());
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    paint("area", path.getBounds2D());
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  private void paint(String kind, Rectangle2D ink) {
    painted.add(new Painted.Shape(mark, ink, kind));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away would still be read aloud, so clipping changes nothing here.
  }
}
