package org.councilreport.layout;

import java.util.List;
import java.util.Optional;
import org.councilreport.font.FontFace;
import org.councilreport.style.PageGeometry;
import org.councilreport.tagging.Artifact;
import org.councilreport.text.MeasuredText;
import org.councilreport.text.TextLook;
import org.councilreport.text.TextRun;

/**
 * A word from corner to corner of a page, light enough to read over.
 *
 * @param word the word
 * @param texts sets it
 */
record Watermark(String word, TextBuilder texts) {
  /** Its width, in parts of the page's diagonal. */
  private static final double LENGTH = 0.6;

  private static final double LARGEST = 130;

  /** Half the height of capitals, in parts of the size: so far its middle is above its baseline. */
  private static final double MIDDLE = 0.36;

  /** Its greatest height above its baseline and below, in parts of the size. */
  private static final double HEIGHT = 1.2;

  /** Its items, with places counted from the page's top left corner. */
  List<PageItem> items(PageGeometry page) {
    double angle = Math.atan2(page.height(), page.width());
    double size = size(page, angle);
    MeasuredText text = text(size);
    double along = -text.width() / 2;
    double across = MIDDLE * size;
    return text.whole().segments().stream()
        .<PageItem>map(
            segment -> {
              double start = along + segment.x();
              return new PageItem.TurnedTextItem(
                  page.width() / 2 + start * Math.cos(angle) + across * Math.sin(angle),
                  page.height() / 2 - start * Math.sin(angle) + across * Math.cos(angle),
                  angle,
                  segment.text(),
                  segment.run().look(),
                  Artifact.WATERMARK);
            })
        .toList();
  }

  /** As large as leaves the bands for stamps free. */
  private double size(PageGeometry page, double angle) {
    double width = text(1).width();
    double diagonal = Math.hypot(page.width(), page.height());
    double height = width * Math.sin(angle) + HEIGHT * Math.cos(angle);
    double free = page.height() - 2 * PageGeometry.STAMP_BAND;
    return Math.min(LARGEST, Math.min(LENGTH * diagonal / width, free / height));
  }

  private MeasuredText text(double size) {
    FontFace face = new FontFace(texts.theme().font().embedded(), true, false);
    TextLook look = new TextLook(face, size, texts.theme().palette().watermark(), false);
    TextRun run = new TextRun(word, look, Artifact.WATERMARK, Optional.empty());
    return MeasuredText.of(List.of(run), texts.fonts());
  }
}
