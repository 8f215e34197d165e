package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.bullets;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.entry;
import static org.councilreport.conformance.Specimen.item;
import static org.councilreport.conformance.Specimen.numbers;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.councilreport.conformance.DocumentText;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.Callout;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Span;
import org.councilreport.document.Status;
import org.junit.jupiter.api.Test;

class PassagesTest {
  @Test
  void factsOfCalloutsAndLogosHaveStylesOfTheirOwn() throws IOException {
    Callout decision =
        new Callout(
            Callout.Kind.DECISION,
            List.of(text("Opening hours")),
            List.of(
                paragraph("The centre opens."),
                new DescriptionList(
                    List.of(entry("Decided by:", "Cabinet"), entry("Date:", "16 June")))));
    WrittenDocx docx = WrittenDocx.of("callout-facts", document(decision));
    XWPFParagraph fact =
        docx.word().getParagraphs().stream()
            .filter(paragraph -> paragraph.getText().startsWith("Date:"))
            .findFirst()
            .orElseThrow();
    assertThat(fact.getStyle()).isEqualTo("CalloutFact");
    assertThat(space(docx, "CalloutFact")).isLessThan(space(docx, "Callout"));
    assertThat(docx.paragraphLook("Logo").getSpacing().getBefore()).hasToString("0");
  }

  private static int space(WrittenDocx docx, String style) {
    return docx.paragraphLook(style).getPBdr().getTop().getSpace().intValue();
  }

  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final Locale URDU = Locale.forLanguageTag("ur");

  @Test
  void passagesAreWrittenInReadingOrder() throws IOException {
    Document document = passages();
    assertThat(WrittenDocx.of("passages", document).lines())
        .isEqualTo(DocumentText.lines(document))
        .contains("P Flooding", "LI1 Sandbags", "LI2 from the depot", "P Amser maith yn ôl");
  }

  @Test
  void quoteIsAStyleAndItsListsAreIndentedWithIt() throws IOException {
    WrittenDocx docx = WrittenDocx.of("quote", passages());
    assertThat(docx.paragraph("The visit was a good one.").getStyle()).isEqualTo("Quote");
    assertThat(docx.paragraphLook("Quote").getInd().getLeft()).hasToString("360");
    assertThat(docx.paragraph("Staff listen").getStyle()).isEqualTo("ListBullet");
    assertThat(indent(docx, "Staff listen")).isEqualTo("720");
    assertThat(docx.paragraph("to everybody").getStyle()).isEqualTo("QuoteListContinue");
  }

  @Test
  void calloutHasABarAndAGroundByItsStyles() throws IOException {
    WrittenDocx docx = WrittenDocx.of("callout", passages());
    assertThat(docx.paragraph("Flooding").getStyle()).isEqualTo("CalloutTitle");
    assertThat(docx.paragraph("The river is high.").getStyle()).isEqualTo("Callout");
    assertThat(docx.paragraph("Sandbags").getStyle()).isEqualTo("CalloutListBullet");
    assertThat(docx.paragraph("Close the road").getStyle()).isEqualTo("CalloutListNumber");
    assertThat(indent(docx, "Close the road")).isEqualTo("580");
    for (String style : List.of("CalloutTitle", "Callout", "CalloutListBullet")) {
      assertThat(docx.paragraphLook(style).getPBdr().isSetLeft()).as(style).isTrue();
      assertThat(docx.paragraphLook(style).isSetShd()).as(style).isTrue();
    }
    assertThat(docx.paragraphLook("CalloutTitle").isSetKeepNext()).isTrue();
  }

  @Test
  void everyRunOfAnotherLanguageSaysSo() throws IOException {
    String xml = WrittenDocx.of("languages", passages()).part("word/document.xml");
    assertThat(xml)
        .contains("<w:lang w:val=\"cy\"/></w:rPr><w:t>Amser maith yn ôl</w:t>")
        .contains("<w:lang w:val=\"cy\"/></w:rPr><w:t>Cyngor</w:t>")
        .contains("<w:lang w:val=\"cy\"/></w:rPr><w:t>Ysgolion</w:t>");
  }

  @Test
  void languageFromRightToLeftTurnsItsParagraphs() throws IOException {
    String xml = WrittenDocx.of("urdu", passages()).part("word/document.xml");
    assertThat(xml)
        .contains("<w:pStyle w:val=\"Normal\"/><w:bidi/></w:pPr>")
        .contains("<w:rtl/><w:lang w:bidi=\"ur\"/></w:rPr>");
  }

  @Test
  void statusHasItsColourOnTheSymbolOnly() throws IOException {
    String xml = WrittenDocx.of("status", passages()).part("word/document.xml");
    assertThat(xml)
        .contains(
            "<w:r><w:rPr><w:color w:val=\"B00020\"/></w:rPr><w:t>▲</w:t></w:r>"
                + "<w:r><w:t>\u00a0Red</w:t></w:r>");
  }

  @Test
  void calloutsThatFollowEachOtherStayApart() throws IOException {
    Document two =
        document(
            new Callout(Callout.Kind.NOTE, List.of(), List.of(paragraph("One."))),
            new Callout(Callout.Kind.NOTE, List.of(), List.of(paragraph("Two."))));
    WrittenDocx docx = WrittenDocx.of("two-callouts", two);
    assertThat(docx.paragraph("One.").getIndentationRight())
        .isNotEqualTo(docx.paragraph("Two.").getIndentationRight());
    assertThat(docx.paragraph("Two.").getSpacingBefore()).isEqualTo(10 * 20);
    assertThat(docx.paragraph("Two.").getSpacingAfter()).isEqualTo(10 * 20);
  }

  private static String indent(WrittenDocx docx, String text) {
    return docx.word()
        .getNumbering()
        .getAbstractNum(
            docx.word().getNumbering().getAbstractNumID(docx.paragraph(text).getNumID()))
        .getCTAbstractNum()
        .getLvlArray(0)
        .getPPr()
        .getInd()
        .getLeft()
        .toString();
  }

  private static Document passages() {
    return document(
        new Paragraph(
            List.of(
                new Span(WELSH, List.of(text("Cyngor"))),
                text(" asked the "),
                new Abbreviation("CQC", "Care Quality Commission"),
                text(": "),
                new Status("▲", 0xB00020, "Red"))),
        new Quote(
            List.of(
                paragraph("The visit was a good one."),
                bullets(item(paragraph("Staff listen"), paragraph("to everybody"))),
                paragraph("We shall come again, and hope to see that all of it has lasted."))),
        new Callout(
            Callout.Kind.RISK,
            List.of(text("Flooding")),
            List.of(
                paragraph("The river is high."),
                bullets(
                    item(
                        paragraph("Sandbags"),
                        paragraph("are short"),
                        bullets(item(paragraph("from the depot"))))),
                numbers(3, item(paragraph("Close the road"))),
                paragraph("It will be lower by the end of the week, as the forecast has it."))),
        paragraph("Between two callouts."),
        new Callout(Callout.Kind.NOTE, List.of(), List.of(paragraph("No heading."))),
        new Division(
            WELSH,
            List.of(
                paragraph("Amser maith yn ôl"),
                bullets(item(paragraph("Ysgolion"))),
                new DescriptionList(List.of(entry("Cyngor:", "Gwynedd"))))),
        new Division(URDU, List.of(paragraph("یہ رپورٹ اردو میں ہے"))),
        bullets(item(paragraph("item"), new Quote(List.of(paragraph("said in an item"))))));
  }
}
