package org.councilreport.writer.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;

/**
 * Writes the logical tree and the way back into it from pages and annotations (ISO 32000-1, 14.7):
 * as text, for a report has thousands of elements, and to make and walk as many dictionaries took a
 * third of the time of its file.
 */
final class StructureTreeWriter {
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");
  private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

  private final PdfFile file;
  private final List<PDPage> pages;
  private final ContentIndex index;
  private final Destinations destinations;
  private final StructureNames names;
  private final ElementKids kids;
  private final AttributeWriter attributes = new AttributeWriter();
  private final Map<String, Integer> named = new TreeMap<>();

  /** The elements that own the sequences of each page, by MCID, and those of links. */
  private final int[][] owners;

  private final List<Integer> linkOwners = new ArrayList<>();
  private Optional<CrossReferences> references = Optional.empty();

  /** Elements that were mentioned and are not written yet, the next to be read first. */
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  /** Those of them that the element holds that is being written, the last to be read first. */
  private final Deque<Waiting> inner = new ArrayDeque<>();

  private record Waiting(StructureElement element, int number, int parent) {}

  StructureTreeWriter(PdfFile file, Destinations destinations, StructureNames names) {
    this.file = file;
    this.names = names;
    this.pages = destinations.pages();
    this.index = destinations.index();
    this.destinations = destinations;
    this.kids = new ElementKids(file, pages);
    this.owners = new int[pages.size()][];
    for (int page = 0; page < owners.length; page++) {
      owners[page] = new int[index.sequences(page)];
    }
  }

  /** Writes the tree with this root. */
  void write(StructureElement root, COSDictionary catalog) throws IOException {
    if (destinations.structural()) {
      references = Optional.of(new CrossReferences(root, destinations));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    names.declare(tree);
    int number = destinations.elements().of(root);
    waiting.push(new Waiting(root, number, file.number(tree)));
    while (!waiting.isEmpty()) {
      write(waiting.pop());
    }
    tree.setItem(COSName.K, PdfFile.mention(number));
    tree.setItem(COSName.PARENT_TREE, PdfFile.mention(parentTree()));
    if (!named.isEmpty()) {
      tree.setItem(ID_TREE, PdfFile.mention(nameTree()));
    }
    tree.setInt(PARENT_TREE_NEXT_KEY, pages.size() + linkOwners.size());
    catalog.setItem(COSName.STRUCT_TREE_ROOT, tree);
  }

  private void write(Waiting next) throws IOException {
    StructureElement element = next.element();
    gatherKids(element, next.number());
    PdfBytes text = file.begin(next.number());
    text.text("<</S/").text(names.tag(element)).text("/P ").reference(next.parent());
    Optional<COSDictionary> namespace = names.namespace(element);
    if (namespace.isPresent()) {
      text.text("/NS ").reference(file.number(namespace.get()));
    }
    kids.finish(text);
    if (element.title().isPresent()) {
      text.text("/T ").string(element.title().get());
    }
    attributes(element, next.number(), text);
    text.text(">>");
    file.end();
  }

  private void gatherKids(StructureElement element, int number) {
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement next) {
        Waiting later = new Waiting(next, destinations.elements().of(next), number);
        inner.push(later);
        kids.element(later.number());
      } else if (kid instanceof MarkedContent content) {
        for (ContentIndex.Sequence sequence : index.sequences(content)) {
          owners[sequence.page()][sequence.id()] = number;
          kids.content(sequence);
        }
      }
    }
    while (!inner.isEmpty()) {
      waiting.push(inner.pop());
    }
    for (ContentIndex.Area area : index.areas(element)) {
      kids.annotation(annotation(area, element), area.page());
      linkOwners.add(number);
    }
  }

  private void attributes(StructureElement element, int number, PdfBytes text) throws IOException {
    for (Attribute attribute : element.attributes()) {
      attributes.write(attribute, text);
      if (attribute instanceof Attribute.Identifier identifier) {
        named.put(identifier.name(), number);
      }
    }
    Optional<ContentIndex.FigureArea> figure = index.figure(element);
    if (figure.isPresent()) {
      float height = pages.get(figure.get().page()).getMediaBox().getHeight();
      attributes.place(figure.get().bounds(), height);
    }
    if (references.isPresent()) {
      if (element.type() == StructureType.NOTE) {
        attributes.note(element);
      }
      refer(references.get().of(element), text);
    }
    attributes.finish(text);
  }

  private void refer(List<StructureElement> others, PdfBytes text) {
    if (!others.isEmpty()) {
      text.text("/Ref[");
      others.forEach(other -> text.reference(destinations.elements().of(other)).text(" "));
      text.text("]");
    }
  }

  /**
   * Puts a link's annotation on its page and returns its number. A page has its annotations in the
   * order in which they are read, as some readers go from one to the next in that of the page.
   */
  private int annotation(ContentIndex.Area area, StructureElement link) {
    PDPage page = pages.get(area.page());
    COSDictionary annotation =
        LinkAnnotation.of(link, area.item().bounds(), page.getMediaBox().getHeight());
    LinkAnnotation.lead(annotation, link.target().orElseThrow(), destinations);
    annotation.setInt(COSName.STRUCT_PARENT, pages.size() + linkOwners.size());
    LinkAnnotation.addTo(page, annotation);
    return file.number(annotation);
  }

  /** Pages have the first keys, in order, then the links. */
  private int parentTree() {
    int number = file.next();
    PdfBytes text = file.begin(number).text("<</Nums[");
    for (int page = 0; page < owners.length; page++) {
      pages.get(page).setStructParents(page);
      text.integer(page).text("[");
      for (int owner : owners[page]) {
        text.reference(owner).text(" ");
      }
      text.text("]");
    }
    for (int link = 0; link < linkOwners.size(); link++) {
      text.integer(owners.length + link).text(" ").reference(linkOwners.get(link)).text(" ");
    }
    text.text("]>>");
    file.end();
    return number;
  }

  /** The way from the names of elements to the elements. */
  private int nameTree() throws IOException {
    int number = file.next();
    PdfBytes text = file.begin(number).text("<</Names[");
    for (Map.Entry<String, Integer> entry : named.entrySet()) {
      text.string(entry.getKey()).text(" ").reference(entry.getValue()).text(" ");
    }
    text.text("]>>");
    file.end();
    return number;
  }
}
