package org.councilreport.writer.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.councilreport.tagging.StructureElement;

/**
 * Places in a file that bookmarks and links lead to.
 *
 * @param pages its pages
 * @param index where elements stand on them
 */
record Destinations(List<PDPage> pages, ContentIndex index) {

  /** The place of the element with this name. */
  PDPageXYZDestination named(String name) {
    return index
        .named(name)
        .flatMap(this::of)
        .orElseThrow(() -> new IllegalArgumentException("a link to what is not there: " + name));
  }

  /** The top of an element; empty if nothing of it is drawn. */
  Optional<PDPageXYZDestination> of(StructureElement element) {
    return index.first(element).map(this::of);
  }

  private PDPageXYZDestination of(ContentIndex.Sequence place) {
    PDPage page = pages.get(place.page());
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setLeft(0);
    destination.setTop((int) Math.ceil(page.getMediaBox().getHeight() - place.top()));
    destination.setZoom(0);
    return destination;
  }
}
