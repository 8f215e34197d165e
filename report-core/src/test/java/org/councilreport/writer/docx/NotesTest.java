package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Specimen;
import org.councilreport.conformance.WholeReport;
import org.councilreport.document.Document;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Reference;
import org.junit.jupiter.api.Test;

class NotesTest {
  @Test
  void wholeReportIsWrittenInReadingOrder() throws IOException {
    Document document = WholeReport.document();
    assertThat(WrittenDocx.of("whole-report", document).lines())
        .isEqualTo(DocumentText.lines(document))
        .contains("P The board asked for this report.[1]")
        .contains("P Spending is in the table, and again[1] as agreed[2].")
        .endsWith("N1 Minute 7.", "N2 By the cabinet.");
  }

  @Test
  void notesAreFootnotesThatWordNumbers() throws IOException {
    WrittenDocx docx = WrittenDocx.of("notes", WholeReport.document());
    List<XWPFFootnote> notes = docx.word().getFootnotes();
    assertThat(notes).extracting(note -> note.getId().intValue()).containsExactly(-1, 0, 1, 2);
    assertThat(notes.get(2).getParagraphs().get(0).getStyle()).isEqualTo("FootnoteText");
    assertThat(docx.part("word/settings.xml")).contains("<w:footnotePr><w:footnote w:id=\"-1\"/>");
    assertThat(docx.style("FootnoteReference").getCTStyle().xmlText()).contains("superscript");
  }

  @Test
  void secondMarkOfANoteRepeatsItsNumber() throws IOException {
    String xml = WrittenDocx.of("note-again", WholeReport.document()).part("word/document.xml");
    assertThat(xml).containsOnlyOnce("<w:footnoteReference w:id=\"1\"/>");
    assertThat(xml)
        .contains("<w:bookmarkStart w:id=\"", "w:name=\"_Note1\"")
        .contains("<w:fldSimple w:instr=\" NOTEREF _Note1 \\f \\h \">");
  }

  @Test
  void documentWithoutNotesHasNoFootnotes() throws IOException {
    WrittenDocx docx = WrittenDocx.of("no-notes", Specimen.document());
    assertThat(docx.word().getFootnotes()).isEmpty();
    assertThat(docx.part("word/settings.xml")).doesNotContain("footnotePr");
  }

  @Test
  void referencesLeadToBookmarksAtTheirTargets() throws IOException {
    String xml = WrittenDocx.of("references", WholeReport.document()).part("word/document.xml");
    assertThat(xml).contains("<w:hyperlink w:anchor=\"_Ref3\" w:history=\"1\">");
    assertThat(xml.substring(xml.indexOf("w:name=\"_Ref3\"")))
        .startsWith("w:name=\"_Ref3\"/><w:r><w:t>Spending by service</w:t>");
  }

  @Test
  void referenceToNothingIsItsWords() throws IOException {
    Reference reference = new Reference("nowhere", List.of(Specimen.text("there")));
    Document document = Specimen.document(new Paragraph(List.of(reference)));
    WrittenDocx docx = WrittenDocx.of("reference-nowhere", document);
    assertThat(docx.lines()).contains("P there");
    assertThat(docx.part("word/document.xml")).doesNotContain("w:hyperlink");
  }
}
