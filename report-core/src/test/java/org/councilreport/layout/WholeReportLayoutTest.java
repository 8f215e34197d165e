package org.councilreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Metadata;
import org.councilreport.document.NoteReference;
import org.councilreport.document.PageFurniture;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Reference;
import org.councilreport.document.Section;
import org.councilreport.document.Span;
import org.councilreport.document.Status;
import org.councilreport.document.TableOfContents;
import org.councilreport.document.Text;
import org.councilreport.font.HalfEmMetrics;
import org.junit.jupiter.api.Test;

/**
 * What whole reports hold besides tables and figures, on the page of {@link LayoutEngineTest}:
 * twenty characters by ten lines.
 */
class WholeReportLayoutTest {
  private static final Locale WELSH = Locale.forLanguageTag("cy");

  @Test
  void aQuoteStandsIn() {
    PagedDocument laid = layout(new Quote(List.of(paragraph("said"))), paragraph("after"));
    assertThat(Dump.pages(laid)).contains("30.0,43.0 \"said\"", "20.0,53.0 \"after\"");
    assertThat(Dump.structure(laid)).contains("  BlockQuote\n    P\n      \"said\"\n  P\n");
  }

  @Test
  void aCalloutStandsOnItsPanel() {
    PagedDocument laid =
        layout(new Callout(Callout.Kind.RISK, text("Risk"), List.of(paragraph("Snow."))));
    assertThat(Dump.pages(laid))
        .isEqualTo(
            """
            page 1
              20.0,28.0 "Title"
              23.0,35.0 97.0 × 36.0 rectangle (LAYOUT)
              20.0,35.0 3.0 × 36.0 rectangle (LAYOUT)
              31.0,51.0 "Risk"
              31.0,61.0 "Snow."
            """);
    assertThat(Dump.structure(laid))
        .endsWith("  Sect\n    P\n      \"Risk\"\n    P\n      \"Snow.\"\n");
  }

  @Test
  void aCalloutOverThePagesEndHasItsPanelOnBoth() {
    PagedDocument laid =
        layout(lines(3), new Callout(Callout.Kind.NOTE, List.of(), List.of(lines(6))));
    assertThat(laid.pages()).hasSize(2);
    assertThat(Dump.pages(laid).lines().filter(line -> line.contains("rectangle"))).hasSize(4);
    assertThat(texts(laid, 0)).endsWith("line 3 ");
    assertThat(texts(laid, 1)).containsExactly("line 4 ", "line 5 ", "line 6");
  }

  @Test
  void theHeadingOfACalloutDoesNotStandAloneAtThePagesFoot() {
    PagedDocument laid =
        layout(lines(6), new Callout(Callout.Kind.NOTE, text("Note"), List.of(lines(3))));
    assertThat(texts(laid, 1)).startsWith("Note", "line 1 ");
  }

  @Test
  void printedNumbersHangBeforeTextThatStandsBesideThem() {
    PagedDocument laid =
        layout(
            new Section(
                Optional.empty(),
                Optional.of("housing"),
                Optional.of("1"),
                text("Housing"),
                List.of(
                    new Paragraph(Optional.of("1.1"), text("one two three four")),
                    paragraph("also"))));
    assertThat(Dump.pages(laid))
        .isEqualTo(
            """
            page 1
              20.0,28.0 "Title"
              20.0,46.0 "1 "
              45.0,46.0 "Housing"
              20.0,56.0 "1.1 "
              45.0,56.0 "one two three "
              45.0,66.0 "four"
              45.0,76.0 "also"
            """);
    assertThat(Dump.structure(laid))
        .contains("    Lbl\n      \"1.1 \"\n    \"one two three four\"");
  }

  @Test
  void languagesAndExpansionsAreElementsOfTheirOwn() {
    PagedDocument laid =
        layout(
            new Division(WELSH, List.of(paragraph("Helo."))),
            new Paragraph(
                List.of(
                    new Span(WELSH, text("Sir Gâr")),
                    new Text(" "),
                    new Abbreviation("CQC", "Care Quality Commission"))));
    assertThat(Dump.structure(laid))
        .containsSubsequence("Div", "cy", "Helo.", "Span", "cy", "Sir Gâr", "Span", "Commission");
  }

  @Test
  void aStatusIsASignInItsColourAndAWord() {
    PagedDocument laid = layout(new Paragraph(List.of(new Status("▲", 0x1D7A3A, "Up"))));
    List<PageItem.TextItem> items = items(laid, 0);
    assertThat(items.get(1).text()).isEqualTo("▲");
    assertThat(items.get(1).look().colour().rgb()).isEqualTo(0x1D7A3A);
    assertThat(items.get(2).look().colour().rgb()).isZero();
  }

  @Test
  void aReferenceLeadsToItsHeading() {
    PagedDocument laid =
        layout(
            new Paragraph(List.of(new Reference("end", text("the end")))),
            section("end", "End", paragraph("Last.")));
    assertThat(Dump.pages(laid)).contains("20.0,35.0 35.0 × 10.0 link to #end");
  }

  @Test
  void aNoteStandsAtTheFootOfThePageThatCallsIt() {
    PagedDocument laid = noted(List.of(text("small")), called("Said", 1), paragraph("More."));
    assertThat(Dump.pages(laid))
        .isEqualTo(
            """
            page 1
              20.0,28.0 "Title"
              20.0,43.0 "Said"
              40.0,39.5 "1"
              40.0,35.0 3.3 × 10.0 link to #note.1
              20.0,53.0 "More."
              20.0,105.5 100.0 × 0.5 rectangle (LAYOUT)
              20.0,118.0 "1 "
              30.0,118.0 "small"
            """);
    assertThat(Dump.structure(laid))
        .containsSubsequence("P", "Said", "Reference", "Link", "Note", "Lbl", "small", "More.");
  }

  @Test
  void aLineWhoseNoteHasNoRoomMovesOnWithIt() {
    PagedDocument laid = noted(List.of(lines(3).content()), lines(6), called("Said", 1));
    assertThat(texts(laid, 0)).doesNotContain("Said");
    assertThat(texts(laid, 1)).startsWith("Said", "1", "1 ", "line 1 ");
  }

  @Test
  void aNoteThatIsCalledTwiceIsPrintedOnce() {
    PagedDocument laid = noted(List.of(text("small")), called("a", 1), lines(12), called("b", 1));
    assertThat(allTexts(laid)).containsOnlyOnce("small");
    assertThat(texts(laid, 0)).contains("small");
  }

  @Test
  void aNoteLongerThanAPageGoesOnUntilAllOfItIsSet() {
    PagedDocument laid = noted(List.of(lines(30).content()), called("Said", 1), lines(3));
    assertThat(allTexts(laid).stream().filter(text -> text.startsWith("line ")).count())
        .isEqualTo(33);
  }

  @Test
  void contentsListTheSectionsWithTheirPages() {
    PagedDocument laid =
        layout(
            new TableOfContents("Contents", 3),
            section("a", "First", lines(7), section("b", "Inner", paragraph("x"))),
            section("c", "A title of two lines", paragraph("y")));
    assertThat(texts(laid, 0).subList(0, 9))
        .containsExactly(
            "Title", "Contents", "First ", "2", "Inner ", "2", "A title of two ", "lines ", "3");
    assertThat(texts(laid, 1)).startsWith("First").contains("Inner");
    assertThat(texts(laid, 2)).startsWith("A title of two lines");
    assertThat(Dump.pages(laid)).contains("link to #a", "link to #b", "link to #c");
  }

  @Test
  void theHeadIsOnEveryPageButTheFirstAndTheWatermarkBehindAll() {
    PagedDocument laid =
        layout(
            new Document(
                metadata(),
                List.of(lines(12)),
                List.of(),
                new PageFurniture(text("Head"), List.of(), Optional.of("DRAFT"))));
    for (Page page : laid.pages()) {
      assertThat(page.items().get(0)).isInstanceOf(PageItem.TurnedTextItem.class);
    }
    assertThat(Dump.pages(laid))
        .containsOnlyOnce("Head")
        .containsSubsequence("page 2", "20.0,18.0 \"Head\" (HEADER)");
  }

  private static PagedDocument layout(Block... blocks) {
    return noted(List.of(), blocks);
  }

  private static PagedDocument noted(List<List<Inline>> notes, Block... blocks) {
    return layout(new Document(metadata(), List.of(blocks), notes, PageFurniture.NONE));
  }

  private static PagedDocument layout(Document document) {
    return new LayoutEngine(face -> new HalfEmMetrics()).layout(document, LayoutEngineTest.theme());
  }

  private static Metadata metadata() {
    return new Metadata("id", "theme", "Title", Locale.UK, Optional.empty(), Optional.empty());
  }

  private static Paragraph called(String words, int note) {
    return new Paragraph(List.of(new Text(words), new NoteReference(note)));
  }

  private static Paragraph lines(int count) {
    List<Inline> inlines =
        IntStream.rangeClosed(1, count)
            .boxed()
            .flatMap(i -> Stream.<Inline>of(new LineBreak(), new Text("line " + i)))
            .skip(1)
            .toList();
    return new Paragraph(inlines);
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(text(text));
  }

  private static List<Inline> text(String text) {
    return List.of(new Text(text));
  }

  private static Section section(String id, String title, Block... blocks) {
    return new Section(
        Optional.empty(), Optional.of(id), Optional.empty(), text(title), List.of(blocks));
  }

  private static List<PageItem.TextItem> items(PagedDocument document, int page) {
    return document.pages().get(page).items().stream()
        .filter(item -> item instanceof PageItem.TextItem text && Dump.isContent(text))
        .map(item -> (PageItem.TextItem) item)
        .toList();
  }

  private static List<String> texts(PagedDocument document, int page) {
    return items(document, page).stream().map(PageItem.TextItem::text).toList();
  }

  private static List<String> allTexts(PagedDocument document) {
    return IntStream.range(0, document.pages().size())
        .boxed()
        .flatMap(page -> texts(document, page).stream())
        .toList();
  }
}
