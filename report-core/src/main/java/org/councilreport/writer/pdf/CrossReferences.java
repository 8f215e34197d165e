package org.councilreport.writer.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureType;

/**
 * Which elements refer to each other (ISO 32000-2, table 355: Ref): an entry of the contents to its
 * heading; the mark of a footnote to the note, and the note to each of its marks (ISO 14289-2,
 * 8.2.5.8 and 8.2.5.14).
 *
 * @param destinations finds what links lead to
 */
record CrossReferences(Destinations destinations) {
  private static final COSName REF = COSName.getPDFName("Ref");

  void write(StructureElement element) {
    if (element.type() == StructureType.REFERENCE) {
      target(element).ifPresent(target -> join(element, target));
    } else if (element.type() == StructureType.NOTE) {
      COSDictionary attributes = new COSDictionary();
      attributes.setDirect(true);
      attributes.setItem(COSName.O, COSName.getPDFName("FENote"));
      attributes.setItem(COSName.getPDFName("NoteType"), COSName.getPDFName(kind(element)));
      destinations.elements().of(element).setItem(COSName.A, attributes);
    }
  }

  /** Texts call a footnote by its number; a note below a table is called by nothing. */
  private static String kind(StructureElement note) {
    return note.kids().get(0) instanceof StructureElement label && label.type() == StructureType.LBL
        ? "Footnote"
        : "None";
  }

  private Optional<StructureElement> target(StructureElement reference) {
    return reference.kids().stream()
        .filter(StructureElement.class::isInstance)
        .flatMap(link -> ((StructureElement) link).target().stream())
        .filter(target -> !target.isAbsolute())
        .map(target -> destinations.named(target.getFragment()))
        .findFirst();
  }

  private void join(StructureElement reference, StructureElement target) {
    COSDictionary from = destinations.elements().of(reference);
    COSDictionary to = destinations.elements().of(target);
    refer(from, to);
    if (target.type() == StructureType.NOTE) {
      refer(to, from);
    }
  }

  private static void refer(COSDictionary from, COSDictionary to) {
    COSArray references = from.getCOSArray(REF);
    if (references == null) {
      references = new COSArray();
      from.setItem(REF, references);
    }
    references.add(to);
  }
}
