package org.councilreport.writer.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.councilreport.layout.PagedDocument;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;

/** Writes the outline, which mirrors the headings (ISO 32000-1, 12.3.3). */
final class OutlineWriter {
  private final List<PDPage> pages;
  private final ContentIndex index;

  OutlineWriter(List<PDPage> pages, ContentIndex index) {
    this.pages = pages;
    this.index = index;
  }

  void write(PagedDocument document, PDDocumentCatalog catalog) {
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<PDOutlineNode> parents = new ArrayDeque<>();
    parents.push(outline);
    headings(document.structure())
        .forEach(
            heading -> {
              while (parents.size() > heading.type().headingLevel()) {
                parents.pop();
              }
              PDOutlineItem item = item(heading);
              parents.element().addLast(item);
              parents.push(item);
            });
    outline.children().forEach(PDOutlineItem::openNode);
    catalog.setDocumentOutline(outline);
  }

  private static Stream<StructureElement> headings(StructureElement element) {
    return element.type().headingLevel() > 0
        ? Stream.of(element)
        : elements(element).flatMap(OutlineWriter::headings);
  }

  private static Stream<StructureElement> elements(StructureElement element) {
    return element.kids().stream()
        .filter(StructureElement.class::isInstance)
        .map(StructureElement.class::cast);
  }

  private PDOutlineItem item(StructureElement heading) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(heading.title().orElseThrow());
    first(heading)
        .ifPresent(
            place -> {
              PDPage page = pages.get(place.page());
              PDPageXYZDestination destination = new PDPageXYZDestination();
              destination.setPage(page);
              destination.setLeft(0);
              destination.setTop((int) Math.ceil(page.getMediaBox().getHeight() - place.top()));
              destination.setZoom(0);
              item.setDestination(destination);
            });
    return item;
  }

  private Optional<ContentIndex.Sequence> first(StructureElement element) {
    for (StructureKid kid : element.kids()) {
      Optional<ContentIndex.Sequence> found =
          kid instanceof MarkedContent content
              ? index.sequences(content).stream().findFirst()
              : first((StructureElement) kid);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
