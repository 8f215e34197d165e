package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.conformance.DocumentText;
import org.councilreport.document.Alignment;
import org.councilreport.document.CaptionNumber;
import org.councilreport.document.CaptionNumber.Sequence;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Reference;
import org.councilreport.document.Table;
import org.junit.jupiter.api.Test;

class CaptionsTest {
  private static final Document DOCUMENT =
      document(
          new Paragraph(
              List.of(
                  text("See "),
                  new Reference("spend", List.of(text("Table 2"))),
                  text(", "),
                  new Reference("spend", List.of(text("what we spent"))))),
          table(Optional.empty(), 1, "Homes"),
          table(Optional.of("spend"), 2, "Spending"));

  @Test
  void wordCountsCaptions() throws IOException {
    WrittenDocx docx = WrittenDocx.of("captions", DOCUMENT);
    assertThat(docx.lines()).isEqualTo(DocumentText.lines(DOCUMENT));
    assertThat(docx.part("word/document.xml"))
        .contains("<w:fldSimple w:instr=\" SEQ Table \\* ARABIC \"><w:r><w:t")
        .contains("<w:t>2</w:t></w:r></w:fldSimple>");
  }

  @Test
  void referenceShowsTheLabelOfItsCaption() throws IOException {
    String xml = WrittenDocx.of("caption-references", DOCUMENT).part("word/document.xml");
    assertThat(xml)
        .contains("<w:fldSimple w:instr=\" REF _Ref1 \\h \\* MERGEFORMAT \">")
        .contains("<w:hyperlink w:anchor=\"_Ref1\"");
    Matcher label = Pattern.compile("w:name=\"_Ref1\"/>(.*?)<w:bookmarkEnd").matcher(xml);
    assertThat(label.find()).isTrue();
    assertThat(label.group(1).replaceAll("<[^>]*>", "")).isEqualTo("Table 2");
  }

  @Test
  void everyFieldThatCanBeWrittenIsOneThatIsAllowed() {
    assertThat(FieldCode.values())
        .extracting(Enum::name)
        .containsExactly("PAGE", "NUMPAGES", "TOC", "PAGEREF", "NOTEREF", "REF", "SEQ");
  }

  private static Table table(Optional<String> id, int number, String words) {
    List<Inline> caption =
        List.of(text("Table "), new CaptionNumber(Sequence.TABLE, number), text(": " + words));
    List<Inline> cell = List.of(text("a"));
    return new Table(
        id,
        caption,
        List.of(new Table.Column(cell, Alignment.START, Optional.empty())),
        false,
        List.of(new Table.Group(List.of(), List.of(new Table.Row(List.of(cell))), List.of())),
        List.of(),
        List.of());
  }
}
