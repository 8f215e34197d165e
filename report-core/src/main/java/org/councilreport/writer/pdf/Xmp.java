package org.councilreport.writer.pdf;

import org.councilreport.document.Metadata;
import org.councilreport.writer.PdfStandard;

/**
 * The XMP packet (ISO 16684-1): what the file is and which standards it keeps (ISO 19005-2, 6.6;
 * ISO 14289-1, clause 5).
 *
 * @param metadata the document's
 * @param standard the standards it keeps
 */
record Xmp(Metadata metadata, PdfStandard standard) {
  private static final String ARCHIVE_2 =
      "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n";
  private static final String ARCHIVE_3 =
      "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n";
  private static final String ARCHIVE_4 =
      "<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020</pdfaid:rev>\n";
  private static final String WITH_FILES = "<pdfaid:conformance>F</pdfaid:conformance>\n";
  private static final String ACCESS_1 = "<pdfuaid:part>1</pdfuaid:part>\n";
  private static final String ACCESS_2 =
      "<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024</pdfuaid:rev>\n";
  private static final String BEGIN =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <dc:format>application/pdf</dc:format>
      """;
  private static final String END =
      """
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  /**
   * PDF/A before part 4 knows no pdfuaid properties, so the packet has to declare them (ISO
   * 19005-2, 6.6.2.3).
   */
  private static final String EXTENSION =
      """
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Indicates which part of ISO 14289 standard is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  String packet(String producer) {
    StringBuilder packet = new StringBuilder(BEGIN);
    packet.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    packet.append(escaped(metadata.title())).append("</rdf:li></rdf:Alt></dc:title>\n");
    packet.append("<dc:language><rdf:Bag><rdf:li>").append(metadata.language().toLanguageTag());
    packet.append("</rdf:li></rdf:Bag></dc:language>\n");
    packet.append("<pdf:Producer>").append(producer).append("</pdf:Producer>\n");
    if (metadata.author().isPresent()) {
      packet.append("<dc:creator><rdf:Seq><rdf:li>").append(escaped(metadata.author().get()));
      packet.append("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    if (metadata.date().isPresent()) {
      String midnight = metadata.date().get() + "T00:00:00+00:00";
      packet.append("<xmp:CreateDate>").append(midnight).append("</xmp:CreateDate>\n");
      packet.append("<xmp:ModifyDate>").append(midnight).append("</xmp:ModifyDate>\n");
    }
    packet.append(identification()).append("</rdf:Description>\n");
    packet.append(standard.isPdf2() ? "" : EXTENSION);
    return packet.append(END).toString();
  }

  /** ISO 19005-2 and -3, 6.6.4; ISO 19005-4, 6.7.3; ISO 14289-1 and -2, clause 5. */
  private String identification() {
    return switch (standard) {
      case A_2A -> ARCHIVE_2 + ACCESS_1;
      case A_3A -> ARCHIVE_3 + ACCESS_1;
      case A_4 -> ARCHIVE_4 + ACCESS_2;
      case A_4F -> ARCHIVE_4 + WITH_FILES + ACCESS_2;
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
