package org.councilreport.conformance;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Link elements and link annotations belong to each other, in both directions (7.18.1, 7.18.5). */
final class LinkCheck implements Check {

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) throws IOException {
    Set<COSDictionary> referenced = new LinkedHashSet<>();
    pdf.elements("Link").forEach(link -> checkElement(link, pdf, referenced, fault));
    List<COSDictionary> inReadingOrder = List.copyOf(referenced);
    for (PageContent page : pdf.pages()) {
      int last = -1;
      for (PDAnnotation annotation : page.page().getAnnotations()) {
        if (annotation instanceof PDAnnotationLink) {
          int place = inReadingOrder.indexOf(annotation.getCOSObject());
          if (place < 0) {
            fault.accept("link: annotation that no Link holds: " + page.where());
          } else if (place < last) {
            fault.accept("link: annotation after one that is read later: " + page.where());
          }
          last = Math.max(last, place);
        }
      }
    }
  }

  private static void checkElement(
      StructElem link, TaggedPdf pdf, Set<COSDictionary> referenced, Consumer<String> fault) {
    List<Kid.ObjectReference> references = link.kids(Kid.ObjectReference.class).toList();
    if (references.isEmpty()) {
      fault.accept("link: no object reference: " + pdf.where(link));
    }
    if (pdf.text(link).isBlank()) {
      fault.accept("link: no text: " + pdf.where(link));
    }
    for (Kid.ObjectReference reference : references) {
      referenced.add(reference.object());
      checkAnnotation(link, reference, pdf, fault);
    }
    boolean uncovered =
        pdf.placed(link)
            .filter(placed -> !placed.item().ink().isEmpty())
            .anyMatch(placed -> references.stream().noneMatch(r -> covers(r, placed)));
    if (uncovered && !references.isEmpty()) {
      fault.accept("link: text that no annotation covers: " + pdf.where(link));
    }
  }

  private static void checkAnnotation(
      StructElem link, Kid.ObjectReference reference, TaggedPdf pdf, Consumer<String> fault) {
    COSDictionary annotation = reference.object();
    int key = annotation.getInt(COSName.STRUCT_PARENT);
    if (key < 0) {
      fault.accept("link: annotation without StructParent: " + pdf.where(link));
    } else if (!pdf.parentTree().owner(key).equals(Optional.of(link.dictionary()))) {
      fault.accept("link: StructParent leads to another element: " + pdf.where(link));
    }
    if (annotation.getString(COSName.CONTENTS, "").isBlank()) {
      fault.accept("link: annotation without Contents: " + pdf.where(link));
    }
    if (!isOnPage(reference, pdf)) {
      fault.accept("link: annotation is not on the page it is said to be: " + pdf.where(link));
    }
    if (pdf.placed(link).noneMatch(placed -> covers(reference, placed))) {
      fault.accept("link: annotation beside its text: " + pdf.where(link));
    }
  }

  private static boolean isOnPage(Kid.ObjectReference reference, TaggedPdf pdf) {
    if (reference.page() < 0) {
      return false;
    }
    COSArray annotations =
        pdf.pages().get(reference.page()).page().getCOSObject().getCOSArray(COSName.ANNOTS);
    return annotations != null && annotations.indexOfObject(reference.object()) >= 0;
  }

  private static boolean covers(Kid.ObjectReference reference, TaggedPdf.Placed placed) {
    COSArray corners = reference.object().getCOSArray(COSName.RECT);
    if (corners == null || reference.page() != placed.page()) {
      return false;
    }
    Rectangle2D ink = placed.item().ink();
    return Boxes.of(new PDRectangle(corners)).contains(ink.getCenterX(), ink.getCenterY());
  }
}
