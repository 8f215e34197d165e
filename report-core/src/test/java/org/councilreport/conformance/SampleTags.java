package org.councilreport.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The sample's structure tree, and the parent tree that mirrors it. */
final class SampleTags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement body = element("Document", root);
  private final Map<PDPage, COSArray> owners = new LinkedHashMap<>();
  private final List<COSDictionary> annotations = new ArrayList<>();
  private final List<PDStructureElement> links = new ArrayList<>();

  PDStructureElement body() {
    return body;
  }

  PDStructureElement element(String type, PDStructureNode parent) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  /** Gives an element the next marked-content sequence of a page. */
  int own(PDStructureElement element, PDPage page) {
    COSArray pageOwners = owners.computeIfAbsent(page, p -> new COSArray());
    int mcid = pageOwners.size();
    pageOwners.add(element.getCOSObject());
    if (element.getPage() == null) {
      element.setPage(page);
    }
    if (element.getPage().equals(page)) {
      element.appendKid(mcid);
    } else {
      COSDictionary reference = reference("MCR", page);
      reference.setInt(COSName.MCID, mcid);
      append(element, reference);
    }
    return mcid;
  }

  void own(PDStructureElement link, PDAnnotation annotation, PDPage page) {
    COSDictionary reference = reference("OBJR", page);
    reference.setItem(COSName.OBJ, annotation);
    append(link, reference);
    annotations.add(annotation.getCOSObject());
    links.add(link);
  }

  private static COSDictionary reference(String type, PDPage page) {
    COSDictionary reference = new COSDictionary();
    reference.setName(COSName.TYPE, type);
    reference.setItem(COSName.PG, page);
    return reference;
  }

  private static void append(PDStructureElement element, COSDictionary kid) {
    COSArray kids = new COSArray();
    if (element.getCOSObject().getDictionaryObject(COSName.K) instanceof COSArray array) {
      kids = array;
    } else {
      kids.add(element.getCOSObject().getDictionaryObject(COSName.K));
    }
    kids.add(kid);
    element.getCOSObject().setItem(COSName.K, kids);
  }

  void attribute(PDStructureElement element, String owner, String key, COSArray value) {
    attributes(element, owner).setItem(key, value);
  }

  void attribute(PDStructureElement element, String owner, String key, String value) {
    attributes(element, owner).setName(key, value);
  }

  private static COSDictionary attributes(PDStructureElement element, String owner) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    element.getCOSObject().setItem(COSName.A, attributes);
    return attributes;
  }

  /** Writes the parent tree and hangs both trees into the document. */
  void finish(PDDocument document) {
    COSArray nums = new COSArray();
    int key = 0;
    for (Map.Entry<PDPage, COSArray> page : owners.entrySet()) {
      page.getKey().setStructParents(key);
      nums.add(COSInteger.get(key++));
      nums.add(page.getValue());
    }
    for (int i = 0; i < links.size(); i++) {
      annotations.get(i).setInt(COSName.STRUCT_PARENT, key);
      nums.add(COSInteger.get(key++));
      nums.add(links.get(i).getCOSObject());
    }
    COSDictionary parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, nums);
    root.getCOSObject().setItem(COSName.PARENT_TREE, parentTree);
    root.setParentTreeNextKey(key);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
  }
}
