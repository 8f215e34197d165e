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
  private static final String PROPERTIES =
      """
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>%s</pdf:Producer>
      """;
  private static final String ARCHIVE =
      "<pdfaid:part>%s</pdfaid:part>\n<pdfaid:conformance>%s</pdfaid:conformance>\n";
  private static final String ARCHIVE_4 =
      "<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020</pdfaid:rev>\n";
  private static final String WITH_FILES = "<pdfaid:conformance>F</pdfaid:conformance>\n";
  private static final String ACCESS_1 = "<pdfuaid:part>1</pdfuaid:part>\n";
  private static final String ACCESS_2 =
      "<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024</pdfuaid:rev>\n";
  private static final String AUTHOR =
      "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n";
  private static final String DATES =
      """
      <xmp:CreateDate>%1$sT00:00:00+00:00</xmp:CreateDate>
      <xmp:ModifyDate>%1$sT00:00:00+00:00</xmp:ModifyDate>
      """;

  private static final String PACKET =
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
      %s</rdf:Description>
      %s</rdf:RDF>
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
    String language = metadata.language().toLanguageTag();
    StringBuilder properties =
        new StringBuilder(PROPERTIES.formatted(escaped(metadata.title()), language, producer));
    metadata.author().ifPresent(author -> properties.append(AUTHOR.formatted(escaped(author))));
    metadata.date().ifPresent(date -> properties.append(DATES.formatted(date.toString())));
    properties.append(identification());
    return PACKET.formatted(properties, standard.isPdf2() ? "" : EXTENSION);
  }

  /** ISO 19005-2 and -3, 6.6.4; ISO 19005-4, 6.7.3; ISO 14289-1 and -2, clause 5. */
  private String identification() {
    return switch (standard) {
      case A_2A -> ARCHIVE.formatted("2", "A") + ACCESS_1;
      case A_3A -> ARCHIVE.formatted("3", "A") + ACCESS_1;
      case A_4 -> ARCHIVE_4 + ACCESS_2;
      case A_4F -> ARCHIVE_4 + WITH_FILES + ACCESS_2;
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
