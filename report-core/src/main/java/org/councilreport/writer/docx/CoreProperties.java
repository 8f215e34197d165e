package org.councilreport.writer.docx;

import java.io.OutputStream;
import org.councilreport.document.Metadata;

/** What the file says about itself (ISO/IEC 29500-2, 11), with no more dates than the document. */
final class CoreProperties {
  static final String PATH = "docProps/core.xml";
  static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
  static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private CoreProperties() {}

  static void write(OutputStream out, Metadata metadata) {
    XmlText xml = new XmlText(out);
    xml.start(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    text(xml, "dc:title", metadata.title());
    metadata.author().ifPresent(author -> text(xml, "dc:creator", author));
    text(xml, "dc:language", metadata.language().toLanguageTag());
    metadata
        .date()
        .ifPresent(
            date -> {
              for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
                xml.start(name, "xsi:type", "dcterms:W3CDTF");
                xml.characters(date + "T00:00:00Z");
                xml.end();
              }
            });
    xml.finish();
  }

  private static void text(XmlText xml, String name, String text) {
    xml.start(name);
    xml.characters(text);
    xml.end();
  }
}
