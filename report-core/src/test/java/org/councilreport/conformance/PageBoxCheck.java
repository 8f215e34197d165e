package org.councilreport.conformance;

import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/** Nothing is shown outside the page. */
final class PageBoxCheck implements Check {
  private static final double TOLERANCE = 0.1;

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    for (PageContent page : pdf.pages()) {
      Rectangle2D box = Boxes.of(page.page().getCropBox());
      page.painted().stream()
          .filter(item -> !isBlank(item) && !Boxes.contains(box, item.ink(), TOLERANCE))
          .forEach(
              item ->
                  fault.accept("page box: outside: " + item.describe() + " on " + page.where()));
    }
  }

  private static boolean isBlank(Painted item) {
    return item instanceof Painted.Run && item.ink().isEmpty();
  }
}
