package org.councilreport.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.councilreport.document.Document;
import org.councilreport.writer.docx.DocxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocxConformanceTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String LINKS = "word/_rels/document.xml.rels";
  private static final String TYPES = "[Content_Types].xml";

  @Test
  void soundFileHasNoFaults() throws IOException {
    assertThat(DocxConformance.faults(sound())).isEmpty();
  }

  @ParameterizedTest(name = "{3}")
  @MethodSource("changes")
  void changedFileHasItsFault(String part, String from, String to, String fault)
      throws IOException {
    hasFault(sound(), part, from, to, fault);
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("reportChanges")
  void changedReportHasItsFault(String from, String to, String fault) throws IOException {
    hasFault(write(WholeReport.document()), DOCUMENT, from, to, fault);
  }

  private static void hasFault(byte[] docx, String part, String from, String to, String fault)
      throws IOException {
    Map<String, byte[]> entries = ZipEntries.of(docx);
    String xml = new String(entries.get(part), UTF_8);
    assertThat(xml).contains(from);
    int at = xml.indexOf(from);
    String changed = xml.substring(0, at) + to + xml.substring(at + from.length());
    entries.put(part, changed.getBytes(UTF_8));

    assertThat(DocxConformance.faults(ZipEntries.zip(entries)))
        .anySatisfy(found -> assertThat(found).contains(fault));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        arguments(DOCUMENT, "</w:body>", "", "not well-formed"),
        arguments(DOCUMENT, "<w:body>", "<w:body><w:oops/>", DOCUMENT + ": "),
        arguments("word/styles.xml", "<w:name ", "<w:oops ", "word/styles.xml: "),
        arguments("word/numbering.xml", "<w:numFmt ", "<w:oops ", "word/numbering.xml: "),
        arguments("word/settings.xml", "<w:zoom ", "<w:oops ", "word/settings.xml: "),
        arguments("word/footer1.xml", "<w:p>", "<w:p><w:p/>", "word/footer1.xml: "),
        arguments(DOCUMENT, "w:val=\"Title\"", "w:val=\"Titel\"", "unknown style Titel"),
        arguments("word/styles.xml", "w:styleId=\"Title\"", "w:styleId=\"Normal\"", "two styles"),
        arguments(DOCUMENT, "<w:numId w:val=\"1\"", "<w:numId w:val=\"99\"", "numbering 99"),
        arguments(
            "word/numbering.xml",
            "<w:abstractNumId w:val=\"1\"",
            "<w:abstractNumId w:val=\"99\"",
            "numbering definition 99"),
        arguments(DOCUMENT, "r:id=\"rId2\"", "r:id=\"rId99\"", "unknown relationship"),
        arguments(DOCUMENT, "<w:sectPr>", tag() + tag() + "<w:sectPr>", "tags 7"),
        arguments(DOCUMENT, "<w:sectPr>", table("<w:tc/>") + "<w:sectPr>", "without a paragraph"),
        arguments("word/footer1.xml", " PAGE ", " INCLUDETEXT x ", "field INCLUDETEXT x"),
        arguments(
            DOCUMENT,
            "<w:sectPr>",
            "<w:p><w:r><w:instrText>DATE</w:instrText></w:r></w:p><w:sectPr>",
            "field DATE"),
        arguments(
            DOCUMENT, "<w:sectPr>", table("<w:tc><w:p/></w:tc>") + "<w:sectPr>", "tblCaption"),
        arguments(LINKS, "https://www.", "file://www.", "leads out"),
        arguments(LINKS, "relationships/hyperlink\"", "relationships/image\"", "leads out"),
        arguments(LINKS, "\"footer1.xml\"", "\"footer2.xml\"", "leads nowhere"),
        arguments(TYPES, "/word/styles.xml", "/word/style.xml", "missing part word/style.xml"),
        arguments(TYPES, "document.main+xml", "document.macroEnabled.main+xml", "macro part"),
        arguments("docProps/core.xml", "<dc:title>", "<dc:title/><dc:title>", "two core prop"),
        arguments(
            "docProps/core.xml",
            "<dc:title>Cabinet Member Update Report</dc:title>",
            "",
            "no core property dc:title"));
  }

  static Stream<Arguments> reportChanges() {
    return Stream.of(
        arguments("<w:tblHeader/>", "", "a table without tblHeader"),
        arguments("<w:tblCaption w:val=\"Spending by service\"/>", "", "without tblCaption"),
        arguments("<w:gridSpan w:val=\"4\"/>", "", "a row of 1 in a grid of 4"),
        arguments("w:name=\"_Ref2\"", "w:name=\"_Ref1\"", "two bookmarks named _Ref1"),
        arguments("<w:bookmarkStart w:id=\"2\"", "<w:bookmarkStart w:id=\"1\"", "two bookmarks 1"),
        arguments("<w:bookmarkEnd w:id=\"1\"/>", "", "endless bookmark 1"),
        arguments("w:anchor=\"_Ref3\"", "w:anchor=\"_Ref9\"", "no bookmark _Ref9"),
        arguments("NOTEREF _Note1", "NOTEREF _Note9", "no bookmark _Note9"),
        arguments("NOTEREF _Note1", "INCLUDEPICTURE x", "field INCLUDEPICTURE x"),
        arguments(
            "<w:footnoteReference w:id=\"2\"/>",
            "<w:footnoteReference w:id=\"9\"/>",
            "no footnote 9"),
        arguments(
            "<w:footnoteReference w:id=\"2\"/>",
            "<w:footnoteReference w:id=\"1\"/>",
            "two references to footnote 1"),
        arguments("descr=\"Visits rose in all areas.\"", "", "a drawing without words: 1"),
        arguments("<wp:docPr id=\"2\"", "<wp:docPr id=\"1\"", "two drawings 1"));
  }

  @Test
  void missingPartsAreNamed() throws IOException {
    Map<String, byte[]> entries = ZipEntries.of(sound());
    entries.remove("word/numbering.xml");
    assertThat(DocxConformance.faults(ZipEntries.zip(entries)))
        .contains(
            "no part word/numbering.xml", "content type for a missing part word/numbering.xml");
  }

  @Test
  void macrosAreFoundByNameToo() throws IOException {
    Map<String, byte[]> entries = ZipEntries.of(sound());
    entries.put("word/vbaProject.bin", new byte[0]);
    assertThat(DocxConformance.faults(ZipEntries.zip(entries)))
        .contains("macro part word/vbaProject.bin", "no content type for word/vbaProject.bin");
  }

  private static byte[] sound() throws IOException {
    return write(Specimen.everyNode());
  }

  private static byte[] write(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter().write(Manuscripts.of(document, Specimen.theme()), out);
    return out.toByteArray();
  }

  private static String tag() {
    return "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>";
  }

  private static String table(String cell) {
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>" + cell + "</w:tr></w:tbl>";
  }
}
