package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.bullets;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.entry;
import static org.councilreport.conformance.Specimen.item;
import static org.councilreport.conformance.Specimen.nestedNumbers;
import static org.councilreport.conformance.Specimen.numbers;
import static org.councilreport.conformance.Specimen.paragraph;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.councilreport.conformance.DocumentText;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Document;
import org.councilreport.document.ListBlock;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

class ListsTest {
  @Test
  void eachNumberedListBeginsAnew() throws IOException {
    WrittenDocx docx =
        WrittenDocx.of(
            "numbered-lists",
            document(
                numbers(1, item(paragraph("a")), item(paragraph("b"))),
                paragraph("between"),
                numbers(7, item(paragraph("c"), numbers(1, item(paragraph("d")))))));
    assertThat(numberingId(docx, "b")).isEqualTo(numberingId(docx, "a"));
    assertThat(List.of(numberingId(docx, "a"), numberingId(docx, "c"), numberingId(docx, "d")))
        .doesNotHaveDuplicates();
    assertThat(start(docx, "a")).isEqualTo("level 0 from 1");
    assertThat(start(docx, "c")).isEqualTo("level 0 from 7");
    assertThat(start(docx, "d")).isEqualTo("level 1 from 1");
  }

  @Test
  void labelsAreThoseOfTheDocument() throws IOException {
    WrittenDocx docx =
        WrittenDocx.of(
            "labels",
            document(
                bullets(item(paragraph("a"), bullets(item(paragraph("b"))))),
                numbers(1, item(paragraph("c"), numbers(1, item(paragraph("d")))))));
    assertThat(docx.paragraph("a").getNumLevelText()).isEqualTo("•");
    assertThat(docx.paragraph("b").getNumLevelText()).isEqualTo("–");
    assertThat(docx.paragraph("c").getNumLevelText()).isEqualTo("%1.");
    assertThat(docx.paragraph("d").getNumLevelText()).isEqualTo("%2.");
    assertThat(docx.paragraph("d").getNumFmt()).isEqualTo("decimal");
  }

  @Test
  void numbersOfNestedListsAreWrittenOtherwise() throws IOException {
    Document document = document(nestedNumbers());
    WrittenDocx docx = WrittenDocx.of("nested-numbers", document);
    assertThat(docx.lines()).isEqualTo(DocumentText.lines(document));
    assertThat(
            Stream.of("depth 0", "depth 1", "depth 2", "depth 3")
                .map(docx::paragraph)
                .map(item -> item.getNumFmt() + " " + item.getNumLevelText()))
        .containsExactly("decimal %1.", "lowerLetter (%2)", "lowerRoman %3.", "upperLetter (%4)");
  }

  @Test
  void itemsLaterParagraphsAreIndentedWithoutLabel() throws IOException {
    WrittenDocx docx =
        WrittenDocx.of(
            "long-items",
            document(
                bullets(
                    item(
                        paragraph("a"),
                        paragraph("b"),
                        bullets(item(paragraph("c"), paragraph("d")))))));
    assertThat(docx.paragraph("b").getNumID()).isNull();
    assertThat(docx.paragraph("b").getStyle()).isEqualTo("ListContinue");
    assertThat(docx.paragraph("d").getStyle()).isEqualTo("ListContinue2");
    assertThat(docx.paragraphLook("ListContinue2").getInd().getLeft()).hasToString("720");
  }

  @Test
  void itemThatBeginsWithAListKeepsItsLabel() throws IOException {
    Document document = document(bullets(item(bullets(item(paragraph("a")))), item()));
    assertThat(WrittenDocx.of("unled-items", document).lines())
        .isEqualTo(DocumentText.lines(document))
        .endsWith("LI1", "LI2 a", "LI1");
  }

  @Test
  void listsBeyondWordsLevelsStayOnTheLast() throws IOException {
    ListBlock list = bullets(item(paragraph("deepest"), paragraph("more")));
    for (int depth = 1; depth < 12; depth++) {
      list = bullets(item(paragraph("outer"), list));
    }
    assertThat(WrittenDocx.of("deep-lists", document(list)).lines())
        .endsWith("LI9 outer", "LI9 deepest", "P more");
  }

  @Test
  void descriptionsInAnItemAreIndented() throws IOException {
    WrittenDocx docx =
        WrittenDocx.of(
            "described-items",
            document(
                bullets(
                    item(
                        paragraph("a"),
                        new DescriptionList(List.of(entry("Owner:", "Finance")))))));
    assertThat(docx.paragraph("Owner: Finance").getStyle()).isEqualTo("ListContinue");
  }

  private static BigInteger numberingId(WrittenDocx docx, String text) {
    return docx.paragraph(text).getNumID();
  }

  private static String start(WrittenDocx docx, String text) {
    CTNumLvl override =
        docx.word()
            .getNumbering()
            .getNum(numberingId(docx, text))
            .getCTNum()
            .getLvlOverrideArray(0);
    return "level " + override.getIlvl() + " from " + override.getStartOverride().getVal();
  }
}
