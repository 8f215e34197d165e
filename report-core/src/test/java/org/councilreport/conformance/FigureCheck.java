package org.councilreport.conformance;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A figure has an alternative text, and a box on its page around all it shows. */
final class FigureCheck implements Check {
  private static final double TOLERANCE = 1;

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    pdf.elements("Figure").forEach(figure -> check(figure, pdf, fault));
  }

  private static void check(StructElem figure, TaggedPdf pdf, Consumer<String> fault) {
    if (figure.string("Alt").orElse("").isBlank()) {
      fault.accept("figure: no Alt: " + pdf.where(figure));
    }
    Optional<Rectangle2D> box = figure.attribute("Layout", "BBox").flatMap(FigureCheck::rectangle);
    if (box.isEmpty()) {
      fault.accept("figure: no BBox: " + pdf.where(figure));
    } else {
      pdf.placed(figure)
          .filter(placed -> !covers(box.get(), placed.item().ink()))
          .map(placed -> pdf.pages().get(placed.page()))
          .distinct()
          .forEach(page -> fault.accept("figure: drawn outside its BBox: " + pdf.where(figure)));
      figure
          .content()
          .map(Kid.MarkedContent::page)
          .filter(
              page ->
                  page >= 0
                      && !covers(Boxes.of(pdf.pages().get(page).page().getCropBox()), box.get()))
          .distinct()
          .forEach(page -> fault.accept("figure: BBox outside the page: " + pdf.where(figure)));
    }
  }

  private static Optional<Rectangle2D> rectangle(Object object) {
    if (object instanceof COSArray array && array.size() == 4) {
      return Optional.of(Boxes.of(new PDRectangle(array)));
    }
    return Optional.empty();
  }

  private static boolean covers(Rectangle2D outer, Rectangle2D inner) {
    return Boxes.contains(outer, inner, TOLERANCE);
  }
}
