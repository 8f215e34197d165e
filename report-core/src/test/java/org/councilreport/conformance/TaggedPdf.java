package org.councilreport.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF file with its structure tree and what its pages show. */
record TaggedPdf(
    PDDocument document, StructElem root, ParentTree parentTree, List<PageContent> pages)
    implements AutoCloseable {
  private static final int EXCERPT = 40;

  TaggedPdf {
    pages = List.copyOf(pages);
  }

  static TaggedPdf open(byte[] pdf) throws IOException {
    return of(Loader.loadPDF(pdf));
  }

  static TaggedPdf of(PDDocument document) throws IOException {
    List<PageContent> pages = new ArrayList<>();
    GlyphRun run = new GlyphRun();
    for (PDPage page : document.getPages()) {
      pages.add(PageContentReader.read(page, pages.size(), run));
    }
    StructElem root = new StructTreeReader(document).read();
    return new TaggedPdf(document, root, ParentTree.of(root.dictionary()), pages);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }

  /** All structure elements but the root, in reading order. */
  Stream<StructElem> elements() {
    return root.walk().skip(1);
  }

  Stream<StructElem> elements(String type) {
    return elements().filter(element -> element.is(type));
  }

  List<StructElem> headings() {
    return elements().filter(element -> element.headingLevel() > 0).toList();
  }

  /** What an element shows, in reading order. */
  Stream<Placed> placed(StructElem element) {
    return element.content().flatMap(this::placed);
  }

  /** What a marked-content sequence shows. */
  Stream<Placed> placed(Kid.MarkedContent content) {
    return content.page() < 0
        ? Stream.empty()
        : pages.get(content.page()).painted(content.mcid()).stream()
            .map(item -> new Placed(content.page(), item));
  }

  /** Something shown, and the page it is on. */
  record Placed(int page, Painted item) {
    String text() {
      return item instanceof Painted.Run run ? run.text() : "";
    }
  }

  /** The text of an element, as it stands in the content. */
  String text(StructElem element) {
    return placed(element).map(Placed::text).collect(Collectors.joining());
  }

  /** The element as a fault names it: its type, how its text begins, its first page. */
  String where(StructElem element) {
    String text = text(element).strip();
    String begin = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    String page =
        element
            .content()
            .map(Kid.MarkedContent::page)
            .min(Comparator.naturalOrder())
            .map(first -> " on page " + (first + 1))
            .orElse("");
    return element.type() + (begin.isEmpty() ? "" : " “" + begin + "”") + page;
  }
}
