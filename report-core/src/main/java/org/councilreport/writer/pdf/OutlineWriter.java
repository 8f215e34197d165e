package org.councilreport.writer.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.councilreport.tagging.StructureElement;

/** Writes the outline, which mirrors the headings (ISO 32000-1, 12.3.3). */
final class OutlineWriter {
  private static final String SOFT_HYPHEN = "\u00AD";

  private final Destinations destinations;

  OutlineWriter(Destinations destinations) {
    this.destinations = destinations;
  }

  void write(PDDocumentCatalog catalog) {
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<PDOutlineNode> parents = new ArrayDeque<>();
    parents.push(outline);
    for (StructureElement heading : destinations.index().headings()) {
      while (parents.size() > heading.type().headingLevel()) {
        parents.pop();
      }
      PDOutlineItem item = item(heading);
      parents.element().addLast(item);
      parents.push(item);
    }
    outline.children().forEach(PDOutlineItem::openNode);
    catalog.setDocumentOutline(outline);
  }

  private PDOutlineItem item(StructureElement heading) {
    PDOutlineItem item = new PDOutlineItem();
    // Where a word may be broken is not seen in a heading that holds it on one line.
    item.setTitle(heading.title().orElseThrow().replace(SOFT_HYPHEN, ""));
    destinations.lead(item.getCOSObject(), heading);
    return item;
  }
}
