package org.councilreport.writer.pdf;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureType;

/**
 * What the types of structure elements are called. PDF 2.0 has names of its own in a namespace of
 * its own; names that it no longer has are those of PDF 1.7, the namespace of what says none (ISO
 * 32000-2, 14.8.6).
 */
final class StructureNames {
  private static final COSName NAMESPACE = COSName.getPDFName("Namespace");
  private static final COSName NAMESPACES = COSName.getPDFName("Namespaces");
  private static final COSName NS = COSName.getPDFName("NS");
  private static final Set<StructureType> ONLY_IN_1_7 =
      EnumSet.of(
          StructureType.BLOCK_QUOTE,
          StructureType.TOC,
          StructureType.TOCI,
          StructureType.REFERENCE);

  private final Optional<COSDictionary> namespace;

  /** Names for a file of PDF 2.0, or of PDF 1.7. */
  StructureNames(boolean pdf2) {
    namespace = pdf2 ? Optional.of(pdf2Namespace()) : Optional.empty();
  }

  private static COSDictionary pdf2Namespace() {
    COSDictionary namespace = new COSDictionary();
    namespace.setItem(COSName.TYPE, NAMESPACE);
    namespace.setString(NS, "http://iso.org/pdf2/ssn");
    return namespace;
  }

  /** Declares the namespace in use. */
  void declare(COSDictionary root) {
    namespace.ifPresent(
        used -> {
          COSArray namespaces = new COSArray();
          namespaces.add(used);
          root.setItem(NAMESPACES, namespaces);
        });
  }

  /** The namespace of an element's type, where it is not that of PDF 1.7. */
  Optional<COSDictionary> namespace(StructureElement element) {
    return ONLY_IN_1_7.contains(element.type()) ? Optional.empty() : namespace;
  }

  /** The name of an element's type. */
  String tag(StructureElement element) {
    if (namespace.isEmpty()) {
      return element.type().tag();
    }
    return switch (element.type()) {
      case NOTE -> "FENote";
      // A caption in a Div counts as its parent's (ISO 32005, 5.4), so a captioned group is none.
      case DIV -> isCaptioned(element) ? StructureType.SECT.tag() : element.type().tag();
      default -> element.type().tag();
    };
  }

  private static boolean isCaptioned(StructureElement group) {
    return group.kids().stream()
        .anyMatch(
            kid -> kid instanceof StructureElement inner && inner.type() == StructureType.CAPTION);
  }
}
