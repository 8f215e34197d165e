package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.paragraph;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Specimen;
import org.councilreport.conformance.WholeReport;
import org.councilreport.document.Block;
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
        .contains(" TOC \\o \"2-3\" \\h \\z </w:instrText>")
        .contains("<w:docPartGallery w:val=\"Table of Contents\"/>");
  }

  @Test
  void entriesLeadToTheirHeadings() throws IOException {
    String xml = WrittenDocx.of("contents-links", DOCUMENT).part("word/document.xml");
    assertThat(xml)
        .contains("<w:pStyle w:val=\"Toc3\"/></w:pPr><w:hyperlink w:anchor=\"_Toc2\"")
        .contains("w:name=\"_Toc2\"/><w:r><w:t>Inner</w:t>")
        .doesNotContain("_Toc4");
  }

  @Test
  void entriesHaveThePagesOfThePdf() throws IOException {
    Document document =
        document(
            new TableOfContents("Contents", 2),
            Specimen.section("First", lines(60)),
            Specimen.section("Second", lines(60)),
            Specimen.section("Third", lines(1)));
    WrittenDocx docx = WrittenDocx.of("contents-pages", document);
    assertThat(pages(docx)).containsExactly("_Toc1 1", "_Toc2 3", "_Toc3 5");
    assertThat(docx.part("word/settings.xml")).doesNotContain("updateFields");
  }

  @Test
  void pagesOfEntriesStandAtTheRightEdgeAfterDots() throws IOException {
    String styles = WrittenDocx.of("contents-tabs", DOCUMENT).part("word/styles.xml");
    assertThat(styles).contains("<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9506\"/>");
  }

  @Test
  void contentsOfADocumentWithoutHeadingsAreTheirTitle() throws IOException {
    Document document = document(new TableOfContents("Contents", 2), paragraph("a"));
    assertThat(WrittenDocx.of("contents-none", document).part("word/document.xml"))
        .contains("Contents")
        .doesNotContain("fldChar");
  }

  /** The place that each number of a page is of, and the number. */
  private static Stream<String> pages(WrittenDocx docx) throws IOException {
    return Pattern.compile("PAGEREF (\\w+) \\\\h .*?<w:t>(\\d+)</w:t>")
        .matcher(docx.part("word/document.xml"))
        .results()
        .map(found -> found.group(1) + " " + found.group(2));
  }

  private static Block[] lines(int count) {
    return Stream.generate(() -> paragraph("A line.")).limit(count).toArray(Block[]::new);
  }
}
