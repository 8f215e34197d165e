package org.councilreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.document.Block;
import org.councilreport.document.Chart;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.Metadata;
import org.councilreport.document.PageFurniture;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Text;
import org.councilreport.font.HalfEmMetrics;
import org.junit.jupiter.api.Test;

/**
 * What documents made from seeds have shown to go wrong once, each as small as it gets; on the page
 * of {@link LayoutEngineTest}, twenty characters by ten lines.
 */
class LayoutEdgesTest {

  @Test
  void aChartsNamesMayHoldTwoSpaces() {
    Chart.Series series = new Chart.Series("in  all", List.of(Optional.of(BigDecimal.ONE)));
    Chart chart =
        new Chart(
            Optional.empty(),
            Chart.Type.COLUMN,
            text("Caption"),
            "Summary",
            List.of("May  June"),
            List.of(series));
    assertThat(PageFaults.of(layout(PageFurniture.NONE, chart))).isEmpty();
  }

  @Test
  void textBeginsBelowAHeadOfManyLinesAndEndsAboveSuchAFoot() {
    List<Inline> words = text("one two three four five six seven");
    PagedDocument laid =
        layout(new PageFurniture(words, words, Optional.empty()), LayoutEngineTest.lines(20));
    assertThat(PageFaults.of(laid)).isEmpty();
    assertThat(headsAndFeet(laid).filter("five six seven"::equals).count())
        .isEqualTo(2L * laid.pages().size() - 1);
  }

  @Test
  void aHeadThatWouldFillThePageIsCut() {
    List<Inline> words = text("word ".repeat(200));
    PagedDocument laid =
        layout(new PageFurniture(words, words, Optional.empty()), LayoutEngineTest.lines(20));
    assertThat(PageFaults.of(laid)).isEmpty();
    assertThat(laid.pages()).hasSizeLessThan(6);
  }

  private static Stream<String> headsAndFeet(PagedDocument laid) {
    return laid.pages().stream()
        .flatMap(page -> page.items().stream())
        .flatMap(item -> item instanceof PageItem.TextItem text ? Stream.of(text) : Stream.empty())
        .filter(item -> !Dump.isContent(item))
        .map(PageItem.TextItem::text);
  }

  private static PagedDocument layout(PageFurniture furniture, Block... blocks) {
    Metadata metadata =
        new Metadata("id", "theme", "Title", Locale.UK, Optional.empty(), Optional.empty());
    return new LayoutEngine(face -> new HalfEmMetrics())
        .layout(
            new Document(metadata, List.of(blocks), List.of(), furniture),
            LayoutEngineTest.theme());
  }

  static Paragraph paragraph(String words) {
    return new Paragraph(text(words));
  }

  private static List<Inline> text(String text) {
    return List.of(new Text(text));
  }
}
