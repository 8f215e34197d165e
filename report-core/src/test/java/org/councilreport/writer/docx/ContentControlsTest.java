package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.paragraph;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Section;
import org.junit.jupiter.api.Test;

class ContentControlsTest {
  private static final Document DOCUMENT =
      document(
          section(
              "updates[0]",
              "Housing",
              paragraph("Two homes were let."),
              section("updates[0].updates[0]", "Repairs", paragraph("All are done."))),
          Specimen.section("Not from a field", paragraph("a")),
          section("updates[1]", "Parks", paragraph("Grass was cut.")));

  @Test
  void eachUpdateIsFoundByItsPath() throws IOException {
    WrittenDocx docx = WrittenDocx.of("content-controls", DOCUMENT);
    assertThat(docx.word().getBodyElements())
        .filteredOn(XWPFSDT.class::isInstance)
        .extracting(element -> ((XWPFSDT) element).getTag())
        .containsExactly("updates[0]", "updates[1]");
    assertThat(docx.part("word/document.xml"))
        .containsOnlyOnce("<w:tag w:val=\"updates[0].updates[0]\"/>");
  }

  @Test
  void updateIsWholeInItsControl() throws IOException {
    WrittenDocx docx = WrittenDocx.of("content-controls-whole", DOCUMENT);
    XWPFSDT parks =
        (XWPFSDT)
            docx.word().getBodyElements().stream()
                .filter(XWPFSDT.class::isInstance)
                .reduce((first, second) -> second)
                .orElseThrow();
    assertThat(parks.getContent().getText().strip()).isEqualTo("Parks\nGrass was cut.");
    assertThat(docx.lines()).isEqualTo(DocumentText.lines(DOCUMENT));
  }

  @Test
  void whoEditsSeesNoControl() throws IOException {
    String xml = WrittenDocx.of("content-controls-hidden", DOCUMENT).part("word/document.xml");
    assertThat(xml.split("<w:sdt>", -1)).hasSize(4);
    assertThat(xml.split("<w15:appearance w15:val=\"hidden\"/>", -1)).hasSize(4);
    assertThat(xml).contains("mc:Ignorable=\"w15\"");
  }

  @Test
  void pathTooLongForWordMakesNoControl() throws IOException {
    Document document = document(section("x".repeat(65), "Long", paragraph("a")));
    assertThat(WrittenDocx.of("content-controls-long", document).part("word/document.xml"))
        .doesNotContain("w:sdt");
  }

  private static Section section(String field, String title, Block... blocks) {
    return new Section(Optional.of(field), List.of(Specimen.text(title)), List.of(blocks));
  }
}
