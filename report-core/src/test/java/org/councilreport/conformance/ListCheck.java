package org.councilreport.conformance;

import java.util.function.Consumer;

/** A list says how it is numbered; its items have one body and, if numbered, one label. */
final class ListCheck implements Check {
  private static final String UNNUMBERED = "None";

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    pdf.elements("L").forEach(list -> checkList(list, pdf, fault));
  }

  private static void checkList(StructElem list, TaggedPdf pdf, Consumer<String> fault) {
    String numbering = list.attributeName("List", "ListNumbering").orElse("");
    if (numbering.isEmpty()) {
      fault.accept("list: no ListNumbering: " + pdf.where(list));
    }
    for (StructElem item : list.elements("LI")) {
      if (item.elements("LBody").size() != 1) {
        fault.accept("list: an item needs one LBody: " + pdf.where(item));
      }
      int labels = item.elements("Lbl").size();
      if (labels != (numbering.equals(UNNUMBERED) ? 0 : 1) && !numbering.isEmpty()) {
        fault.accept(
            "list: " + labels + " Lbl in an item numbered " + numbering + ": " + pdf.where(item));
      }
      if (labels > 0 && !item.elements().get(0).is("Lbl")) {
        fault.accept("list: the label is not first: " + pdf.where(item));
      }
    }
  }
}
