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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The sample with one thing broken, to see what is said about it. */
record ChangedSample(PDDocument document) {

  /** Breaks one thing. */
  @FunctionalInterface
  interface Change {
    void apply(ChangedSample sample) throws IOException;
  }

  /** What our own checks say of the sample after a change. */
  static List<String> faultsAfter(Change change) {
    return PdfConformance.structuralFaults(after(change));
  }

  /** The sample after a change, saved. */
  static byte[] after(Change change) {
    try (PDDocument document = Loader.loadPDF(SamplePdf.bytes())) {
      change.apply(new ChangedSample(document));
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

  /** Changes a page's content stream as text. */
  void rewrite(int page, UnaryOperator<String> change) throws IOException {
    String before;
    try (InputStream in = page(page).getContents()) {
      before = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException("nothing to change in:\n" + before);
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(after.getBytes(StandardCharsets.ISO_8859_1));
    }
    page(page).setContents(stream);
  }
}
