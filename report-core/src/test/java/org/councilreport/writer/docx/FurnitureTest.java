package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.metadata;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.councilreport.conformance.WholeReport;
import org.councilreport.document.Document;
import org.councilreport.document.PageFurniture;
import org.junit.jupiter.api.Test;

class FurnitureTest {
  @Test
  void firstPageHasTheFootButNotTheHead() throws IOException {
    Document document = WholeReport.document(paragraph("a"));
    XWPFDocument word = WrittenDocx.of("furniture", document).word();
    assertThat(word.getHeaderFooterPolicy().getDefaultHeader().getText().strip())
        .isEqualTo("Example Borough Council");
    assertThat(word.getHeaderFooterPolicy().getFirstPageHeader().getText().strip()).isEmpty();
    assertThat(word.getHeaderFooterPolicy().getFirstPageFooter().getText().strip())
        .isEqualTo("Page 1 of 1")
        .isEqualTo(word.getHeaderFooterPolicy().getDefaultFooter().getText().strip());
  }

  @Test
  void onlyTheFirstSectionBeginsWithAFirstPage() throws IOException {
    String xml = WrittenDocx.of("furniture-turn", WholeReport.document()).part("word/document.xml");
    assertThat(xml).containsOnlyOnce("<w:titlePg/>");
    assertThat(xml.indexOf("<w:titlePg/>")).isLessThan(xml.indexOf("landscape"));
    assertThat(xml.split("w:type=\"default\"", -1)).as("head and foot in both sections").hasSize(5);
  }

  @Test
  void watermarkIsOnEveryPage() throws IOException {
    WrittenDocx docx = WrittenDocx.of("watermark", WholeReport.document());
    for (String part : List.of("word/header1.xml", "word/header2.xml")) {
      assertThat(docx.part(part))
          .contains("id=\"PowerPlusWaterMarkObject1\"", "string=\"DRAFT\"", "rotation:315");
    }
  }

  @Test
  void watermarkAloneNeedsNoFirstPage() throws IOException {
    PageFurniture furniture =
        new PageFurniture(List.of(), List.of(text("foot")), Optional.of("TO FOLLOW"));
    WrittenDocx docx =
        WrittenDocx.of(
            "watermark-alone", new Document(metadata(), List.of(), List.of(), furniture));
    assertThat(docx.part("word/document.xml")).doesNotContain("titlePg");
    assertThat(docx.part("word/header1.xml")).contains("string=\"TO FOLLOW\"");
  }
}
