package org.councilreport.writer.pdf;

import java.net.URI;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.councilreport.layout.Rectangle;
import org.councilreport.tagging.StructureElement;

/**
 * A link's annotation (ISO 32000-1, 12.5.6.5): printed, without a border, described by the link's
 * words (ISO 14289-1, 7.18.5).
 */
final class LinkAnnotation {
  private static final int PRINT = 1 << 2;

  private LinkAnnotation() {}

  static COSDictionary of(StructureElement link, Rectangle bounds, double pageHeight) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    COSArray rectangle = new COSArray();
    rectangle.add(new COSFloat((float) bounds.x()));
    rectangle.add(new COSFloat((float) (pageHeight - bounds.y() - bounds.height())));
    rectangle.add(new COSFloat((float) (bounds.x() + bounds.width())));
    rectangle.add(new COSFloat((float) (pageHeight - bounds.y())));
    annotation.setItem(COSName.RECT, rectangle);
    COSArray noBorder = new COSArray();
    for (int i = 0; i < 3; i++) {
      noBorder.add(COSInteger.ZERO);
    }
    annotation.setItem(COSName.BORDER, noBorder);
    annotation.setInt(COSName.F, PRINT);
    annotation.setString(COSName.CONTENTS, link.title().orElseThrow());
    return annotation;
  }

  /** Lets it lead to an address, or to the element that a fragment names. */
  static void lead(COSDictionary annotation, URI target, Destinations destinations) {
    if (target.isAbsolute()) {
      annotation.setItem(COSName.A, action(target));
    } else {
      destinations.lead(annotation, destinations.named(target.getFragment()));
    }
  }

  static void addTo(PDPage page, COSDictionary annotation) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      page.getCOSObject().setItem(COSName.ANNOTS, annotations);
      // ISO 14289-1, 7.18.3: a page with annotations is tabbed through in the order of the
      // structure.
      page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }
    annotations.add(annotation);
  }

  private static COSDictionary action(URI target) {
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setItem(COSName.S, COSName.URI);
    action.setString(COSName.URI, target.toASCIIString());
    return action;
  }
}
