package org.councilreport.conformance;

import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.councilreport.style.PageGeometry;

/**
 * Nothing on a page stands in the 15 mm at its head and at its foot, where packs are stamped. What
 * leaves the page is told by {@link PageBoxCheck}.
 */
final class StampBandCheck implements Check {
  private static final double TOLERANCE = 0.1;

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    for (PageContent page : pdf.pages()) {
      Rectangle2D box = Boxes.of(page.page().getCropBox());
      double least = box.getMinY() + PageGeometry.STAMP_BAND - TOLERANCE;
      double most = box.getMaxY() - PageGeometry.STAMP_BAND + TOLERANCE;
      page.painted().stream()
          .filter(item -> !(item instanceof Painted.Run && item.ink().isEmpty()))
          .filter(item -> Boxes.contains(box, item.ink(), TOLERANCE))
          .filter(item -> item.ink().getMinY() < least || item.ink().getMaxY() > most)
          .forEach(
              item ->
                  fault.accept(
                      "stamp band: within 15 mm of the edge: %s on %s"
                          .formatted(item.describe(), page.where())));
    }
  }
}
