package org.councilreport.conformance;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Every element names as its parent the element that holds it (ISO 32000-1, table 323). */
final class ParentCheck implements Check {

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    pdf.elements()
        .filter(element -> !named(element).equals(element.parent().map(StructElem::dictionary)))
        .forEach(
            element -> fault.accept("parent: not the one that holds it: " + pdf.where(element)));
  }

  private static Optional<COSDictionary> named(StructElem element) {
    return Optional.ofNullable(element.dictionary().getCOSDictionary(COSName.P));
  }
}
