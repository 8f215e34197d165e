package org.councilreport.bench;

import java.util.List;

/** A workload as XSL formatting objects. */
final class XslFo {
  private static final String HEAD =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="en-GB"
        font-family="Sans" font-size="12pt" line-height="17pt">
      <fo:layout-master-set><fo:simple-page-master master-name="page"
        page-width="210mm" page-height="297mm" margin="20mm 25mm 15mm 25mm">
      <fo:region-body margin-bottom="12mm"/><fo:region-after extent="8mm"/>
      </fo:simple-page-master></fo:layout-master-set>
      <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>%s</dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>
      <fo:page-sequence master-reference="page">
      <fo:static-content flow-name="xsl-region-after"><fo:block font-size="10pt" text-align="center">Page
      <fo:page-number/> of <fo:page-number-citation-last ref-id="end"/></fo:block></fo:static-content>
      <fo:flow flow-name="xsl-region-body">
      """;
  private static final String TITLE =
      "fo:block role=\"H1\" font-size=\"20pt\" font-weight=\"bold\" space-after=\"9pt\"";
  private static final String HEADING =
      "fo:block role=\"H2\" font-size=\"16pt\" font-weight=\"bold\" keep-with-next=\"always\""
          + " space-before=\"12pt\" space-after=\"6pt\"";
  private static final String PARAGRAPH = "fo:block space-after=\"9pt\"";
  private static final String CAPTION =
      "fo:block font-weight=\"bold\" keep-with-next=\"always\" space-after=\"4pt\"";
  private static final String TABLE =
      """
      <fo:table width="100%" table-layout="fixed" font-size="11pt" space-after="12pt">
      <fo:table-column column-width="40%"/>
      <fo:table-column column-width="12%" number-columns-repeated="5"/>
      <fo:table-header font-weight="bold">
      """;

  private final StringBuilder fo = new StringBuilder();

  private XslFo() {}

  static String of(Workload workload) {
    XslFo document = new XslFo();
    document.fo.append(HEAD.formatted(Workload.TITLE));
    document.element(TITLE, Workload.TITLE);
    document.element(PARAGRAPH, "Council: " + Workload.COUNCIL);
    document.element(PARAGRAPH, "Committee: " + Workload.COMMITTEE);
    document.element(PARAGRAPH, "Portfolio: " + Workload.PORTFOLIO);
    workload.sections().forEach(document::section);
    document.fo.append("<fo:block id=\"end\"/></fo:flow></fo:page-sequence></fo:root>");
    return document.fo.toString();
  }

  private void section(Workload.Section section) {
    element(HEADING, section.title());
    section.paragraphs().forEach(paragraph -> element(PARAGRAPH, paragraph));
    if (!section.rows().isEmpty()) {
      element(CAPTION, section.caption());
      fo.append(TABLE);
      row(Workload.HEAD);
      fo.append("</fo:table-header><fo:table-body>\n");
      section.rows().forEach(row -> row(row.cells()));
      fo.append("</fo:table-body></fo:table>\n");
    }
  }

  private void row(List<String> texts) {
    fo.append("<fo:table-row border-bottom=\"0.5pt solid #999\">");
    for (String text : texts) {
      fo.append("<fo:table-cell padding=\"3pt\">");
      element("fo:block", text);
      fo.append("</fo:table-cell>");
    }
    fo.append("</fo:table-row>\n");
  }

  private void element(String start, String text) {
    fo.append('<').append(start).append('>').append(text.replace("&", "&amp;"));
    fo.append("</fo:block>");
  }
}
