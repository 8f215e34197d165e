package org.councilreport.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The outline is the headings: their text, nesting and order, and it leads to where they stand. */
final class OutlineCheck implements Check {

  /** One item of the outline, with the depth it is nested at, from 1. */
  private record Item(int depth, PDOutlineItem item) {}

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) throws IOException {
    List<Item> items = items(pdf.document());
    List<StructElem> headings = pdf.headings();
    if (items.size() != headings.size()) {
      fault.accept("outline: %d items for %d headings".formatted(items.size(), headings.size()));
    }
    for (int i = 0; i < Math.min(items.size(), headings.size()); i++) {
      check(items.get(i), headings.get(i), pdf, fault);
    }
  }

  private static List<Item> items(PDDocument document) {
    List<Item> items = new ArrayList<>();
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      collect(outline, 1, items);
    }
    return items;
  }

  private static void collect(PDOutlineNode node, int depth, List<Item> items) {
    for (PDOutlineItem item : node.children()) {
      items.add(new Item(depth, item));
      collect(item, depth + 1, items);
    }
  }

  private static void check(Item item, StructElem heading, TaggedPdf pdf, Consumer<String> fault)
      throws IOException {
    String title = item.item().getTitle();
    if (!pdf.text(heading).strip().equals(title)) {
      fault.accept("outline: “" + title + "” stands for " + pdf.where(heading));
    }
    if (item.depth() != heading.headingLevel()) {
      fault.accept("outline: nested at " + item.depth() + ": " + pdf.where(heading));
    }
    PDPage page = item.item().findDestinationPage(pdf.document());
    int index = page == null ? -1 : pdf.document().getPages().indexOf(page);
    if (pdf.placed(heading).noneMatch(placed -> placed.page() == index)) {
      fault.accept("outline: leads to page " + (index + 1) + ": " + pdf.where(heading));
    } else if (destination(item.item()) instanceof PDPageXYZDestination point
        && point.getTop() >= 0
        && pdf.placed(heading)
            .filter(placed -> placed.page() == index)
            .anyMatch(placed -> placed.item().ink().getMaxY() > point.getTop())) {
      fault.accept("outline: leads below " + pdf.where(heading));
    }
  }

  private static PDDestination destination(PDOutlineItem item) throws IOException {
    return item.getAction() instanceof PDActionGoTo jump
        ? jump.getDestination()
        : item.getDestination();
  }
}
