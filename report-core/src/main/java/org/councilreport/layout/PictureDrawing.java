package org.councilreport.layout;

import java.util.List;
import org.councilreport.document.Picture;
import org.councilreport.tagging.Marking;

/**
 * A picture in its natural size, or smaller where that is more than there is room for.
 *
 * @param picture the picture
 * @param maxHeight how high it may be
 * @param marking what it is in the logical tree
 */
record PictureDrawing(Picture picture, double maxHeight, Marking marking)
    implements FigureBox.Drawing {
  private static final double POINTS_PER_INCH = 72;

  @Override
  public FigureBox.Drawn draw(double width) {
    double naturalWidth = picture.width() / picture.resolution() * POINTS_PER_INCH;
    double naturalHeight = picture.height() / picture.resolution() * POINTS_PER_INCH;
    double scale = Math.min(1, Math.min(width / naturalWidth, maxHeight / naturalHeight));
    Rectangle bounds = new Rectangle(0, 0, scale * naturalWidth, scale * naturalHeight);
    return new FigureBox.Drawn(
        bounds.width(), bounds.height(), List.of(new PageItem.ImageItem(bounds, picture, marking)));
  }
}
