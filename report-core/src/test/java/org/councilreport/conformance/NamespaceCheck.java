package org.councilreport.conformance;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.councilreport.writer.PdfStandard;

/**
 * Types of structure elements are those of PDF 2.0 by their namespace, or such as PDF 2.0 has no
 * name for; PDF 1.7 has no namespaces (ISO 32000-2, 14.8.6).
 */
record NamespaceCheck(PdfStandard standard) implements Check {
  private static final COSName NS = COSName.getPDFName("NS");
  private static final String PDF_2 = "http://iso.org/pdf2/ssn";
  private static final Set<String> ONLY_IN_1_7 =
      Set.of(
          "Art",
          "BlockQuote",
          "TOC",
          "TOCI",
          "Index",
          "Private",
          "Quote",
          "Note",
          "Reference",
          "BibEntry",
          "Code");

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    boolean declared = pdf.root().dictionary().containsKey(COSName.getPDFName("Namespaces"));
    if (declared != standard.isPdf2()) {
      fault.accept("namespace: " + (declared ? "declared in PDF 1.7" : "none declared"));
    }
    pdf.elements().forEach(element -> check(element, pdf, fault));
  }

  private void check(StructElem element, TaggedPdf pdf, Consumer<String> fault) {
    COSDictionary namespace = element.dictionary().getCOSDictionary(NS);
    String name = namespace == null ? "" : namespace.getString(NS, "");
    String type = element.dictionary().getNameAsString(COSName.S, "");
    String expected = standard.isPdf2() && !ONLY_IN_1_7.contains(type) ? PDF_2 : "";
    if (!name.equals(expected)) {
      fault.accept("namespace: “" + name + "” of " + type + ": " + pdf.where(element));
    }
  }
}
