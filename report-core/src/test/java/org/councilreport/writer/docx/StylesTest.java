package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.emphasis;
import static org.councilreport.conformance.Specimen.everyNode;
import static org.councilreport.conformance.Specimen.strong;
import static org.councilreport.conformance.Specimen.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.councilreport.document.Section;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

class StylesTest {
  @Test
  void titleAndHeadingsMakeTheOutline() throws IOException {
    WrittenDocx docx = WrittenDocx.of("outline", everyNode());
    assertThat(docx.paragraphLook("Title").getOutlineLvl().getVal()).isEqualTo(0);
    for (int level = 2; level <= 6; level++) {
      String id = "Heading" + level;
      assertThat(docx.style(id).getName()).isEqualTo("heading " + level);
      CTPPrGeneral look = docx.paragraphLook(id);
      assertThat(look.getOutlineLvl().getVal()).isEqualTo(level - 1);
      assertThat(look.isSetKeepNext()).isTrue();
    }
  }

  @Test
  void looksStandInStylesOnly() throws IOException {
    WrittenDocx docx = WrittenDocx.of("looks", everyNode());
    for (XWPFParagraph paragraph : docx.word().getParagraphs()) {
      assertThat(paragraph.getCTP().getPPr().xmlText())
          .doesNotContain("w:spacing", "w:ind", "w:jc", "w:rPr", "w:keepNext");
    }
    for (XWPFRun run : docx.runs()) {
      assertThat(run.getFontSizeAsDouble()).isNull();
      assertThat(run.getColor()).isNull();
      assertThat(run.isBold() || run.isItalic()).isFalse();
    }
  }

  @Test
  void stylesHaveTheThemesLooks() throws IOException {
    WrittenDocx docx = WrittenDocx.of("theme", document());
    assertThat(docx.style("Title").getCTStyle().xmlText())
        .contains(
            "<w:spacing w:before=\"0\" w:after=\"280\" w:line=\"440\" w:lineRule=\"atLeast\"/>",
            "<w:b w:val=\"1\"/>",
            "<w:color w:val=\"1F3864\"/>",
            "<w:sz w:val=\"36\"/>");
    assertThat(docx.style("Hyperlink").getCTStyle().xmlText())
        .contains(
            "<w:color w:val=\"0563C1\" w:themeColor=\"hyperlink\"/>", "<w:u w:val=\"single\"/>");
    assertThat(docx.part("word/styles.xml")).contains("w:asciiTheme=\"minorHAnsi\"");
    assertThat(docx.part("word/theme/theme1.xml"))
        .contains("<a:minorFont><a:latin typeface=\"Arial\"/>")
        .contains("<a:hlink><a:srgbClr val=\"0563C1\"/></a:hlink>");
    assertThat(docx.part("word/fontTable.xml"))
        .contains("<w:font w:name=\"Arial\"><w:altName w:val=\"Liberation Sans\"/>");
  }

  @Test
  void changeOfABaseReachesStylesThatShareItsLook() throws IOException {
    WrittenDocx docx = WrittenDocx.of("bases", document());
    assertThat(docx.style("FrontMatter").getCTStyle().xmlText())
        .contains("<w:basedOn w:val=\"Normal\"/>")
        .doesNotContain("<w:sz ", "<w:color ");
    assertThat(docx.style("ListBullet").getCTStyle().xmlText())
        .contains("<w:basedOn w:val=\"ListParagraph\"/>")
        .doesNotContain("<w:spacing ");
  }

  @Test
  void strongAndEmphasisAreStyles() throws IOException {
    assertThat(WrittenDocx.of("strong", everyNode()).runs())
        .extracting(run -> run.text() + "=" + run.getStyle())
        .contains("Council:=Strong", "very =Strong", "strongly=StrongEmphasis")
        .contains("advised=Emphasis", "Schools=");
  }

  @Test
  void strongTextInABoldHeadingStaysBold() throws IOException {
    Section section =
        new Section(
            Optional.empty(),
            List.of(strong("Risks"), text(" "), emphasis("and"), text(" issues")),
            List.of());
    WrittenDocx docx = WrittenDocx.of("strong-heading", document(section));
    assertThat(docx.word().getLastParagraph().getRuns())
        .extracting(XWPFRun::getStyle)
        .containsExactly("", "", "Emphasis", "");
  }
}
