package org.councilreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.document.Block;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Document;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Metadata;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;
import org.councilreport.font.HalfEmMetrics;
import org.councilreport.style.ChartStyle;
import org.councilreport.style.Colour;
import org.councilreport.style.FontFamily;
import org.councilreport.style.LinkStyle;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Palette;
import org.councilreport.style.TableStyle;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;
import org.junit.jupiter.api.Test;

/**
 * Every character is 5 points wide and every line 10 points high; the page's text is 100 by 100
 * points: twenty characters, ten lines. The margins are 20 points.
 */
class LayoutEngineTest {

  @Test
  void theTitleIsTheFirstHeadingAndSectionsFollow() {
    PagedDocument laid =
        layout(section("Housing", paragraph("News."), section("Repairs", paragraph("More."))));
    assertThat(Dump.structure(laid))
        .isEqualTo(
            """
            Document
              H1
                "Title"
              H2
                "Housing"
              P
                "News."
              H3
                "Repairs"
              P
                "More."
            """);
  }

  @Test
  void linesStandBelowEachOtherFromTheMargin() {
    assertThat(Dump.pages(layout(paragraph("one two three four five six"))))
        .isEqualTo(
            """
            page 1
              20.0,28.0 "Title"
              20.0,43.0 "one two three four "
              20.0,53.0 "five six"
              20.0,138.0 "Page 1 of 1" (FOOTER)
            """);
  }

  @Test
  void theLargerOfTwoSpacesHolds() {
    // The title asks for 5 below, the section's heading for 8 above.
    assertThat(baselines(layout(section("Housing", paragraph("News.")))))
        .containsExactly(28.0, 46.0, 56.0);
  }

  @Test
  void aHeadingMovesToTheNextPageWithItsParagraph() {
    // Title and seven lines fill 8 of 10 lines; the heading fits, but not with two lines after it.
    PagedDocument laid = layout(lines(7), section("Heading", lines(3)));
    assertThat(texts(laid, 0)).doesNotContain("Heading");
    assertThat(texts(laid, 1)).startsWith("Heading", "line 1 ");
  }

  @Test
  void aHeadingStaysWhereTwoLinesFollowIt() {
    PagedDocument laid = layout(lines(4), section("Heading", lines(4)));
    assertThat(texts(laid, 0)).endsWith("Heading", "line 1 ", "line 2 ");
    assertThat(texts(laid, 1)).containsExactly("line 3 ", "line 4");
  }

  @Test
  void wordsThatLeadToAListMoveToTheNextPageWithIt() {
    ListBlock list = new ListBlock(ListNumbering.DECIMAL, 1, List.of(item(lines(2))));
    PagedDocument led = layout(lines(7), paragraph("It is asked to:"), list);
    assertThat(texts(led, 0)).doesNotContain("It is asked to:");
    assertThat(texts(led, 1)).startsWith("It is asked to:", "1.", "line 1 ");
    PagedDocument said = layout(lines(7), paragraph("It is asked."), list);
    assertThat(texts(said, 0)).contains("It is asked.");
  }

  @Test
  void headingsInARowMoveTogether() {
    PagedDocument laid = layout(lines(6), section("Outer", section("Inner", lines(2))));
    assertThat(texts(laid, 1)).startsWith("Outer", "Inner", "line 1 ");
  }

  @Test
  void noSingleLineIsLeftAtThePagesFootOrTop() {
    // Title 1 line and 5 points; 9 lines would leave one for the next page, so two go over.
    assertThat(texts(layout(lines(9)), 1)).containsExactly("line 8 ", "line 9");
    // Of three lines two would fit, but one would stand alone on the next page.
    PagedDocument three = layout(lines(6), lines(3));
    assertThat(texts(three, 1)).containsExactly("line 1 ", "line 2 ", "line 3");
  }

  @Test
  void aParagraphOverThreePagesIsOneElement() {
    PagedDocument laid = layout(lines(25));
    assertThat(laid.pages()).hasSize(3);
    String all =
        String.join("", IntStream.rangeClosed(1, 25).mapToObj(i -> "line " + i + " ").toList())
            .strip();
    assertThat(Dump.structure(laid))
        .isEqualTo("Document\n  H1\n    \"Title\"\n  P\n    \"" + all + "\"\n");
  }

  @Test
  void aHeadingHigherThanAPageIsBrokenAndNothingIsLost() {
    String words =
        String.join(" ", IntStream.rangeClosed(1, 30).mapToObj(i -> "heading word " + i).toList());
    PagedDocument laid = layout(section(words, paragraph("News.")));
    assertThat(Dump.structure(laid)).contains("\"" + words + "\"", "\"News.\"");
  }

  @Test
  void listsHangTheirLabelsAndNest() {
    ListBlock inner =
        new ListBlock(
            ListNumbering.DECIMAL, 9, List.of(item(paragraph("nine")), item(paragraph("ten"))));
    PagedDocument laid =
        layout(
            new ListBlock(
                ListNumbering.BULLET,
                1,
                List.of(item(paragraph("first item of the list"), inner))));
    assertThat(Dump.pages(laid))
        .isEqualTo(
            """
            page 1
              20.0,28.0 "Title"
              20.0,43.0 "•"
              30.0,43.0 "first item of the "
              30.0,53.0 "list"
              30.0,63.0 "9."
              50.0,63.0 "nine"
              30.0,73.0 "10."
              50.0,73.0 "ten"
              20.0,138.0 "Page 1 of 1" (FOOTER)
            """);
    assertThat(Dump.structure(laid))
        .isEqualTo(
            """
            Document
              H1
                "Title"
              L Disc
                LI
                  Lbl
                    "•"
                  LBody
                    P
                      "first item of the list"
                    L Decimal
                      LI
                        Lbl
                          "9."
                        LBody
                          P
                            "nine"
                      LI
                        Lbl
                          "10."
                        LBody
                          P
                            "ten"
            """);
  }

  @Test
  void listsSayHowTheyAreNumbered() {
    ListItem leaf = item(paragraph("x"));
    ListBlock capitals = new ListBlock(ListNumbering.UPPER_ALPHA, 1, List.of(leaf, leaf));
    ListBlock romans = new ListBlock(ListNumbering.LOWER_ROMAN, 4, List.of(item(capitals), leaf));
    ListBlock letters = new ListBlock(ListNumbering.LOWER_ALPHA, 26, List.of(item(romans)));
    String structure = Dump.structure(layout(letters));
    assertThat(structure.lines().map(String::strip).filter(line -> line.matches("L .*|\".+[.)]\"")))
        .containsExactly(
            "L LowerAlpha",
            "\"(z)\"",
            "L LowerRoman",
            "\"iv.\"",
            "L UpperAlpha",
            "\"(A)\"",
            "\"(B)\"",
            "\"v.\"");
  }

  @Test
  void aListOfWideLabelsStandsFurtherIn() {
    // "2019. " is six characters, 30 points: more than the usual indent of 10.
    PagedDocument laid =
        layout(new ListBlock(ListNumbering.DECIMAL, 2019, List.of(item(paragraph("began")))));
    assertThat(Dump.pages(laid)).contains("20.0,43.0 \"2019.\"", "50.0,43.0 \"began\"");
  }

  @Test
  void anItemThatBeginsWithAListShowsBothLabels() {
    ListBlock inner = new ListBlock(ListNumbering.BULLET, 1, List.of(item(paragraph("deep"))));
    PagedDocument laid = layout(new ListBlock(ListNumbering.BULLET, 1, List.of(item(inner))));
    assertThat(texts(laid, 0)).containsExactly("Title", "•", "–", "deep");
  }

  @Test
  void anItemsLaterBlocksStandUnderItsText() {
    PagedDocument laid =
        layout(
            new ListBlock(
                ListNumbering.BULLET, 1, List.of(item(paragraph("one"), paragraph("two")))));
    assertThat(Dump.pages(laid)).contains("30.0,43.0 \"one\"", "30.0,53.0 \"two\"");
  }

  @Test
  void aLinkOverTwoLinesIsOneElementWithTwoAreas() {
    Link link =
        new Link(URI.create("https://example.gov.uk/"), List.of(new Text("a link of two lines")));
    PagedDocument laid = layout(new Paragraph(List.of(new Text("See "), link, new Text(" now."))));
    assertThat(Dump.pages(laid))
        .contains(
            "40.0,35.0 65.0 × 10.0 link to", "20.0,45.0 25.0 × 10.0 link to", "rectangle (LAYOUT)");
    assertThat(Dump.structure(laid))
        .endsWith(
            """
              P
                "See "
                Link
                  "a link of two lines"
                " now."
            """);
  }

  @Test
  void twoLinksToOnePlaceAreTwo() {
    URI target = URI.create("https://example.gov.uk/");
    PagedDocument laid =
        layout(
            new Paragraph(
                List.of(
                    new Link(target, List.of(new Text("a"))),
                    new Link(target, List.of(new Text("b"))))));
    assertThat(Dump.structure(laid)).endsWith("    Link\n      \"a\"\n    Link\n      \"b\"\n");
  }

  @Test
  void labelsStandWithTheirValues() {
    DescriptionList list =
        new DescriptionList(
            List.of(new DescriptionList.Entry(text("Council:"), List.of(text("Sefton")))));
    PagedDocument laid = layout(list);
    assertThat(texts(laid, 0)).containsExactly("Title", "Council:", " Sefton");
    assertThat(Dump.structure(laid)).endsWith("  P\n    \"Council: Sefton\"\n");
  }

  @Test
  void emphasisInsideEmphasisStaysInItalics() {
    PagedDocument laid =
        layout(
            new Paragraph(List.of(new Emphasis(List.of(new Text("a"), new Emphasis(text("b")))))));
    List<Boolean> italics =
        laid.pages().get(0).items().stream()
            .filter(PageItem.TextItem.class::isInstance)
            .map(item -> ((PageItem.TextItem) item).look().face().italic())
            .toList();
    assertThat(italics).containsExactly(false, true, false);
  }

  @Test
  void theFootCountsThePages() {
    PagedDocument laid = layout(lines(12));
    assertThat(Dump.pages(laid)).contains("\"Page 1 of 2\" (FOOTER)", "\"Page 2 of 2\" (FOOTER)");
  }

  @Test
  void aLineBreakEndsItsLineAndReadsAsASpace() {
    PagedDocument laid =
        layout(
            new Paragraph(
                List.of(new Text("one"), new LineBreak(), new Strong(List.of(new Text("two"))))));
    assertThat(Dump.pages(laid)).contains("20.0,43.0 \"one \"", "20.0,53.0 \"two\"");
    assertThat(Dump.structure(laid)).endsWith("  P\n    \"one two\"\n");
  }

  @Test
  void theSameDocumentGivesTheSamePages() {
    Block block = section("Housing", lines(40));
    assertThat(Dump.pages(layout(block))).isEqualTo(Dump.pages(layout(block)));
  }

  static PagedDocument layout(Block... blocks) {
    Metadata metadata =
        new Metadata("id", "theme", "Title", Locale.UK, Optional.empty(), Optional.empty());
    List<Inline> footer =
        List.of(new Text("Page "), new PageNumber(), new Text(" of "), new PageCount());
    return new LayoutEngine(face -> new HalfEmMetrics())
        .layout(new Document(metadata, List.of(blocks), footer), theme());
  }

  static Theme theme() {
    Map<TextRole, TextStyle> styles = new EnumMap<>(TextRole.class);
    for (TextRole role : TextRole.values()) {
      styles.put(role, style(0, 0));
    }
    styles.put(TextRole.TITLE, style(0, 5));
    styles.put(TextRole.HEADING_2, style(8, 0));
    return new Theme(
        new PageGeometry(140, 150, 20, 20, 30, 20, 10),
        new FontFamily("Mock", "Mock"),
        styles,
        10,
        25,
        new LinkStyle(Colour.BLACK, true),
        new Palette(
            new Colour(0x8C8C8C), new Colour(0x1D3A8A), new Colour(0xF0F2F5), new Colour(0xE4E4E4)),
        new TableStyle(Colour.BLACK, new Colour(0xEEEEEE), 2),
        new ChartStyle(List.of(Colour.BLACK), Colour.BLACK));
  }

  private static TextStyle style(double before, double after) {
    return new TextStyle(10, false, false, Colour.BLACK, 10, before, after);
  }

  /** A paragraph of so many lines, each "line n". */
  static Paragraph lines(int count) {
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

  private static ListItem item(Block... blocks) {
    return new ListItem(List.of(blocks));
  }

  private static Section section(String title, Block... blocks) {
    return new Section(Optional.empty(), text(title), List.of(blocks));
  }

  private static List<String> texts(PagedDocument document, int page) {
    return document.pages().get(page).items().stream()
        .filter(item -> item instanceof PageItem.TextItem text && Dump.isContent(text))
        .map(item -> ((PageItem.TextItem) item).text())
        .toList();
  }

  private static List<Double> baselines(PagedDocument document) {
    return document.pages().get(0).items().stream()
        .filter(item -> item instanceof PageItem.TextItem text && Dump.isContent(text))
        .map(item -> ((PageItem.TextItem) item).baseline())
        .toList();
  }
}
