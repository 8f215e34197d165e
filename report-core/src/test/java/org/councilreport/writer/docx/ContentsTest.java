package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.paragraph;

import java.io.IOException;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Specimen;
import org.councilreport.conformance.WholeReport;
import org.councilreport.document.Document;
import org.councilreport.document.TableOfContents;
import org.junit.jupiter.api.Test;

class ContentsTest {
  private static final Document DOCUMENT =
      document(
          new TableOfContents("Contents", 3),
          WholeReport.section(
              "one",
              "1",
              "First",
              paragraph("a"),
              Specimen.section("Inner", Specimen.section("Too deep", paragraph("b")))),
          WholeReport.section("two", "2", "Second", paragraph("c")));

  @Test
  void contentsAreAFieldOfWord() throws IOException {
    WrittenDocx docx = WrittenDocx.of("contents", DOCUMENT);
    assertThat(docx.lines()).isEqualTo(DocumentText.lines(DOCUMENT));
    assertThat(docx.part("word/document.xml"))
        .contains(" TOC \\o \"2-3\" \\n \\h \\z </w:instrText>")
        .contains("<w:docPartGallery w:val=\"Table of Contents\"/>");
  }

  @Test
  void entriesLeadToTheirHeadings() throws IOException {
    String xml = WrittenDocx.of("contents-links", DOCUMENT).part("word/document.xml");
    assertThat(xml)
        .contains("<w:pStyle w:val=\"Toc3\"/></w:pPr><w:hyperlink w:anchor=\"_Toc2\"")
        .contains("w:name=\"_Toc2\"/><w:r><w:t xml:space=\"preserve\">Inner</w:t>")
        .doesNotContain("_Toc4");
  }

  @Test
  void noEntryClaimsAPage() throws IOException {
    assertThat(WrittenDocx.of("contents-pages", DOCUMENT).part("word/document.xml"))
        .doesNotContain("PAGEREF");
  }

  @Test
  void contentsOfADocumentWithoutHeadingsAreTheirTitle() throws IOException {
    Document document = document(new TableOfContents("Contents", 2), paragraph("a"));
    assertThat(WrittenDocx.of("contents-none", document).part("word/document.xml"))
        .contains("Contents")
        .doesNotContain("fldChar");
  }
}
