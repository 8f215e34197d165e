package org.councilreport.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.councilreport.layout.PagedDocument;
import org.councilreport.layout.Rectangle;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;

/**
 * Writes the logical tree and the way back into it from pages and annotations (ISO 32000-1, 14.7).
 */
final class StructureTreeWriter {
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");
  private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

  private final List<PDPage> pages;
  private final ContentIndex index;
  private final Destinations destinations;
  private final StructureNames names;
  private final Map<String, COSDictionary> named = new TreeMap<>();
  private final List<COSDictionary> linkOwners = new ArrayList<>();

  StructureTreeWriter(Destinations destinations, StructureNames names) {
    this.names = names;
    this.pages = destinations.pages();
    this.index = destinations.index();
    this.destinations = destinations;
  }

  void write(PagedDocument document, COSDictionary catalog) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    names.declare(root);
    root.setItem(COSName.K, element(document.structure(), root));
    root.setItem(COSName.PARENT_TREE, parentTree());
    if (!named.isEmpty()) {
      root.setItem(ID_TREE, nameTree());
    }
    root.setInt(PARENT_TREE_NEXT_KEY, pages.size() + linkOwners.size());
    catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
  }

  private ElementObject element(StructureElement element, COSDictionary parent) {
    ElementObject object = destinations.elements().of(element);
    object.standIn(parent);
    element.title().ifPresent(title -> object.setString(COSName.T, title));
    AttributeWriter.write(element, index.figure(element).map(this::box), object);
    if (object.getItem(COSName.ID) instanceof COSString name) {
      named.put(name.getString(), object);
    }
    if (destinations.structural()) {
      new CrossReferences(destinations).write(element);
    }
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        object.add(element(inner, object));
      } else if (kid instanceof MarkedContent content) {
        for (ContentIndex.Sequence sequence : index.sequences(content)) {
          object.add(reference(sequence, object));
        }
      }
    }
    for (ContentIndex.Area area : index.areas(element)) {
      object.add(annotation(area, element, object));
    }
    return object;
  }

  private PDRectangle box(ContentIndex.FigureArea figure) {
    Rectangle bounds = figure.bounds();
    double height = pages.get(figure.page()).getMediaBox().getHeight();
    return new PDRectangle(
        (float) bounds.x(),
        (float) (height - bounds.y() - bounds.height()),
        (float) bounds.width(),
        (float) bounds.height());
  }

  /**
   * An element's page is that of its first content; content on that page is a bare number, on
   * another a dictionary.
   */
  private COSBase reference(ContentIndex.Sequence sequence, ElementObject owner) {
    COSDictionary page = pages.get(sequence.page()).getCOSObject();
    if (owner.page().isEmpty()) {
      owner.beginOn(page);
    }
    if (owner.page().orElseThrow() == page) {
      return COSInteger.get(sequence.id());
    }
    COSDictionary reference = direct();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, sequence.id());
    return reference;
  }

  /** Puts a link's annotation on its page and returns the reference that ties it to its element. */
  private COSDictionary annotation(
      ContentIndex.Area area, StructureElement link, COSDictionary owner) {
    PDPage page = pages.get(area.page());
    COSDictionary annotation =
        LinkAnnotation.of(link, area.item().bounds(), page.getMediaBox().getHeight());
    LinkAnnotation.lead(annotation, link.target().orElseThrow(), destinations);
    annotation.setInt(COSName.STRUCT_PARENT, pages.size() + linkOwners.size());
    linkOwners.add(owner);
    LinkAnnotation.addTo(page, annotation);
    COSDictionary reference = direct();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setItem(COSName.OBJ, annotation);
    return reference;
  }

  /** Pages have the first keys, in order, then the links. */
  private COSDictionary parentTree() {
    COSArray numbers = new COSArray();
    for (int page = 0; page < pages.size(); page++) {
      pages.get(page).setStructParents(page);
      COSArray owners = new COSArray();
      index.owners(page).forEach(owner -> owners.add(destinations.elements().of(owner)));
      numbers.add(COSInteger.get(page));
      numbers.add(owners);
    }
    for (COSDictionary owner : linkOwners) {
      numbers.add(COSInteger.get(numbers.size() / 2));
      numbers.add(owner);
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  /** The way from the names of elements to the elements. */
  private COSDictionary nameTree() {
    COSArray names = new COSArray();
    named.forEach(
        (name, element) -> {
          names.add(new COSString(name));
          names.add(element);
        });
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NAMES, names);
    return leaf;
  }

  private static COSDictionary direct() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }
}
