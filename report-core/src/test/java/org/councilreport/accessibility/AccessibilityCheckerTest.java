package org.councilreport.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.Positions.Anchor;
import org.councilreport.diagnostic.Positions.Written;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.Link;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Metadata;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;
import org.junit.jupiter.api.Test;

/** What would keep someone from understanding a document is found, at its place. */
class AccessibilityCheckerTest {
  private static final SourceText SOURCE =
      SourceText.of(
          "report.yaml", "title: T\nupdates:\n  - service: Housing\n    content: a ✓ b ✓\n");

  private static Positions positions() {
    Map<String, Written> fields = new LinkedHashMap<>();
    fields.put("", written(1, 1, ""));
    fields.put("title", written(1, 8, "T"));
    fields.put("updates[0]", written(3, 5, ""));
    fields.put("updates[0].service", written(3, 14, "Housing"));
    fields.put("updates[0].content", written(4, 14, "a ✓ b ✓"));
    return new Positions(fields);
  }

  private static Written written(int line, int column, String text) {
    SourcePosition position =
        SourcePosition.onLine("report.yaml", line, column, Math.max(1, text.length()));
    return new Written(position, SOURCE, text, List.of(new Anchor(0, line, column)));
  }

  private static Document document(String title, Block... blocks) {
    Metadata metadata =
        new Metadata("a", "t", title, Locale.UK, Optional.empty(), Optional.empty());
    return new Document(metadata, List.of(blocks), List.of(new Text("Page "), new PageNumber()));
  }

  private static Section section(String title, Inline... content) {
    List<Inline> heading = title.isEmpty() ? List.of() : List.of(new Text(title));
    return new Section(
        Optional.of("updates[0]"), heading, List.of(new Paragraph(List.of(content))));
  }

  private static List<String> check(String printable, Document document) {
    return new AccessibilityChecker(c -> printable.indexOf(c) >= 0 || (c >= ' ' && c < 0x7F))
        .check(document, positions()).stream().map(Diagnostic::toString).toList();
  }

  @Test
  void documentInOrderHasNoFaults() {
    assertThat(check("", document("T", section("Housing", new Text("Words."))))).isEmpty();
  }

  @Test
  void titleWithoutWordsIsAFault() {
    assertThat(check("", document(" - ")))
        .containsExactly(
            "report.yaml:1:8: error[empty-heading]: the document's title has no words");
  }

  @Test
  void headingWithoutWordsIsAFaultOfItsSection() {
    assertThat(check("", document("T", section("", new Text("x")), section("…-", new Text("x")))))
        .filteredOn(fault -> fault.contains("empty-heading"))
        .containsExactly(
            "report.yaml:3:5: error[empty-heading]: a heading here has no words",
            "report.yaml:3:5: error[empty-heading]: a heading here has no words");
  }

  @Test
  void linkWithoutWordsIsAFault() {
    URI target = URI.create("https://www.gov.uk");
    Inline empty = new Link(target, List.of());
    Inline arrow = new Link(target, List.of(new Text("-")));
    Inline words = new Link(target, List.of(new Emphasis(List.of(new Text("guidance")))));

    assertThat(
            check("", document("T", section("Housing", empty, new Strong(List.of(arrow)), words))))
        .containsExactly(
            "report.yaml:3:5: error[empty-link]: the link to https://www.gov.uk has no words",
            "report.yaml:3:5: error[empty-link]: the link to https://www.gov.uk has no words");
  }

  @Test
  void characterWithoutAGlyphIsToldOnceAtItsFirstPlace() {
    assertThat(new AccessibilityChecker(c -> c != '✓').checkTexts(positions()))
        .map(Diagnostic::toString)
        .containsExactly(
            "report.yaml:4:16: error[glyph]: the font has no character \"✓\" (U+2713, CHECK MARK)");
  }

  @Test
  void characterThatTheTemplateAddedIsToldAsSuch() {
    Document document = document("T", section("Housing ★", new Text("x")));

    Diagnostic fault = new AccessibilityChecker(c -> c != '★').check(document, positions()).get(0);

    assertThat(fault.code()).isEqualTo(Code.TEMPLATE_GLYPH);
    assertThat(fault.message())
        .isEqualTo("the template t adds \"★\" (U+2605, BLACK STAR), which the font lacks");
  }

  @Test
  void labelsOfItemsAndPageNumbersArePrintedToo() {
    Block list =
        new ListBlock(
            ListNumbering.BULLET,
            1,
            List.of(new ListItem(List.of(new Paragraph(List.of(new Text("x")))))));

    assertThat(check("", document("T", list)))
        .singleElement()
        .asString()
        .contains("\"•\" (U+2022, BULLET)");
    assertThat(new AccessibilityChecker(c -> c != '7').check(document("T"), positions()))
        .hasSize(1);
  }

  @Test
  void invisibleCharacterIsToldByItsName() {
    assertThat(check("", document("T", section("Housing", new Text("a\u2060b")))))
        .containsExactly(
            "error[template-glyph]: the template t adds U+2060 (WORD JOINER), which the font lacks");
  }
}
