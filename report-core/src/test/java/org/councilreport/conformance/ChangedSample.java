package org.councilreport.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sample with one thing broken, to see what is said about it. */
record ChangedSample(PDDocument document) {

  /** Breaks one thing. */
  @FunctionalInterface
  interface Change {
    void apply(ChangedSample sample) throws IOException;
  }

  /** What our own checks say of the sample after a change. */
  static List<String> faultsAfter(Change... changes) {
    return PdfConformance.structuralFaults(after(changes));
  }

  /** The sample after some changes, saved. */
  static byte[] after(Change... changes) {
    try (PDDocument document = Loader.loadPDF(SamplePdf.bytes())) {
      for (Change change : changes) {
        change.apply(new ChangedSample(document));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }

  PDPage page(int number) {
    return document.getPage(number - 1);
  }

  /** The first element of a type, in reading order. */
  COSDictionary element(String type) throws IOException {
    return element(type, 0);
  }

  COSDictionary element(String type, int index) throws IOException {
    return TaggedPdf.of(document).elements(type).toList().get(index).dictionary();
  }

  COSDictionary attributes(String type) throws IOException {
    return element(type).getCOSDictionary(COSName.A);
  }

  COSArray kids(COSDictionary element) {
    return element.getCOSArray(COSName.K);
  }

  COSDictionary annotation() {
    return (COSDictionary) page(1).getCOSObject().getCOSArray(COSName.ANNOTS).getObject(0);
  }

  COSDictionary action() {
    return annotation().getCOSDictionary(COSName.A);
  }

  COSDictionary structTreeRoot() {
    return catalog().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
  }

  /** Key, value, key, value: both pages' elements, then the annotation's. */
  COSArray parentTreeNumbers() {
    return structTreeRoot().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
  }

  COSDictionary outputIntent() {
    return (COSDictionary) catalog().getCOSArray(COSName.OUTPUT_INTENTS).getObject(0);
  }

  COSDictionary font() {
    return page(1)
        .getCOSObject()
        .getCOSDictionary(COSName.RESOURCES)
        .getCOSDictionary(COSName.FONT)
        .getCOSDictionary(COSName.getPDFName("F1"));
  }

  void figureBox(PDRectangle box) throws IOException {
    attributes("Figure").setItem(COSName.BBOX, box);
  }

  /** Takes an element from its parent and makes it the last kid of another. */
  void move(COSDictionary element, COSDictionary parent) {
    COSDictionary before = element.getCOSDictionary(COSName.P);
    if (before.getDictionaryObject(COSName.K) instanceof COSArray kids) {
      kids.removeObject(element);
    } else {
      before.removeItem(COSName.K);
    }
    COSArray kids = new COSArray();
    if (parent.getDictionaryObject(COSName.K) instanceof COSArray array) {
      kids = array;
    } else {
      kids.add(parent.getDictionaryObject(COSName.K));
    }
    kids.add(element);
    parent.setItem(COSName.K, kids);
    element.setItem(COSName.P, parent);
  }

  /** Changes a page's content stream as text. */
  void rewrite(int page, UnaryOperator<String> change) throws IOException {
    rewrite(page(page).getCOSObject().getCOSStream(COSName.CONTENTS), change);
  }

  void rewrite(COSStream stream, UnaryOperator<String> change) throws IOException {
    String before;
    try (InputStream in = stream.createInputStream()) {
      before = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException("nothing to change in:\n" + before);
    }
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(after.getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
