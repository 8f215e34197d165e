package org.councilreport.writer.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.councilreport.layout.PagedDocument;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;

/** Writes the outline, which mirrors the headings (ISO 32000-1, 12.3.3). */
final class OutlineWriter {
  private static final String SOFT_HYPHEN = "\u00AD";

  private final Destinations destinations;

  OutlineWriter(Destinations destinations) {
    this.destinations = destinations;
  }

  void write(PagedDocument document, COSDictionary catalog) {
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<PDOutlineNode> parents = new ArrayDeque<>();
    parents.push(outline);
    List<StructureElement> headings = new ArrayList<>();
    addHeadings(document.structure(), headings);
    for (StructureElement heading : headings) {
      while (parents.size() > heading.type().headingLevel()) {
        parents.pop();
      }
      PDOutlineItem item = item(heading);
      parents.element().addLast(item);
      parents.push(item);
    }
    outline.children().forEach(PDOutlineItem::openNode);
    catalog.setItem(COSName.OUTLINES, outline);
  }

  private static void addHeadings(StructureElement element, List<StructureElement> headings) {
    if (element.type().headingLevel() > 0) {
      headings.add(element);
      return;
    }
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        addHeadings(inner, headings);
      }
    }
  }

  private PDOutlineItem item(StructureElement heading) {
    PDOutlineItem item = new PDOutlineItem();
    // Where a word may be broken is not seen in a heading that holds it on one line.
    item.setTitle(heading.title().orElseThrow().replace(SOFT_HYPHEN, ""));
    destinations.lead(item.getCOSObject(), heading);
    return item;
  }
}
