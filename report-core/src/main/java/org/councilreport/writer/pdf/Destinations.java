package org.councilreport.writer.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.councilreport.tagging.StructureElement;

/**
 * Places in a file that bookmarks and links lead to.
 *
 * @param pages its pages
 * @param index where elements stand on them
 * @param elements the numbers of the elements themselves
 * @param structural whether places are said by elements, too (ISO 32000-2, 12.3.2.3); those of PDF
 *     1.7 are not
 */
record Destinations(
    List<PDPage> pages, ContentIndex index, ElementNumbers elements, boolean structural) {
  private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");

  /** The element with this name. */
  StructureElement named(String name) {
    return index
        .named(name)
        .filter(element -> index.first(element).isPresent())
        .orElseThrow(() -> new IllegalArgumentException("a link to what is not there: " + name));
  }

  /** Lets a bookmark or a link lead to an element's top; to nowhere if nothing of it is drawn. */
  void lead(COSDictionary from, StructureElement element) {
    Optional<ContentIndex.Sequence> place = index.first(element);
    if (place.isPresent() && structural) {
      from.setItem(COSName.A, jump(element, place.get()));
    } else if (place.isPresent()) {
      from.setItem(COSName.DEST, top(place.get()).getCOSObject());
    }
  }

  private COSDictionary jump(StructureElement element, ContentIndex.Sequence place) {
    COSArray onPage = top(place).getCOSObject();
    COSArray inStructure = new COSArray();
    inStructure.addAll(onPage);
    inStructure.set(0, PdfFile.mention(elements.of(element)));
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setItem(COSName.S, COSName.getPDFName("GoTo"));
    action.setItem(COSName.D, onPage);
    action.setItem(STRUCTURE_DESTINATION, inStructure);
    return action;
  }

  private PDPageXYZDestination top(ContentIndex.Sequence place) {
    PDPage page = pages.get(place.page());
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setLeft(0);
    destination.setTop((int) Math.ceil(page.getMediaBox().getHeight() - place.top()));
    destination.setZoom(0);
    return destination;
  }
}
