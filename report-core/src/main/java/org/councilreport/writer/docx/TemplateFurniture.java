package org.councilreport.writer.docx;

import java.util.List;
import java.util.Optional;
import org.councilreport.wordtemplate.Furniture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A head or a foot of a Word template, with ours below it. */
final class TemplateFurniture {
  /** What would meet its like in the text, or refers to a part that is not taken over. */
  private static final List<String> LEFT_OUT =
      List.of("bookmarkStart", "bookmarkEnd", "proofErr", "dataBinding");

  private TemplateFurniture() {}

  static byte[] of(Furniture template, TemplateStyles styles, Optional<Document> ours) {
    Document part = DomXml.parse(template.xml().bytes());
    styles.adapt(part);
    LEFT_OUT.forEach(name -> DomXml.all(part, name).forEach(DomXml::remove));
    for (Element control : DomXml.all(part, "sdtPr")) {
      DomXml.children(control, "id").forEach(DomXml::remove);
    }
    ours.ifPresent(
        own -> {
          Node from = own.getDocumentElement().getFirstChild();
          for (Node node = from; node != null; node = node.getNextSibling()) {
            part.getDocumentElement().appendChild(part.importNode(node, true));
          }
        });
    return DomXml.bytes(part);
  }
}
