package org.councilreport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.bullets;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.item;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.section;
import static org.councilreport.conformance.Specimen.text;
import static org.councilreport.conformance.Specimen.theme;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilreport.conformance.Golden;
import org.councilreport.document.Block;
import org.councilreport.document.Chart;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;
import org.councilreport.font.HalfEmMetrics;
import org.junit.jupiter.api.Test;

/**
 * On A4 with 475.3 points between the margins of 60, and 697.9 between those of 72; the title and
 * the space below it take 36. A letter of a chart is 5 points wide.
 */
class FigureLayoutTest {

  @Test
  void aPictureStandsInItsNaturalSize() {
    assertThat(Dump.pages(layout(figure(picture(96, 48, 96)))))
        .contains("60.0,108.0 72.0 × 36.0 PNG of 96 by 48 pixels")
        .contains("60.0,108.0 72.0 × 36.0 figure");
    assertThat(Dump.pages(layout(figure(picture(600, 300, 300))))).contains("144.0 × 72.0 PNG");
  }

  @Test
  void aPictureIsNoWiderThanTheTextAndNoHigherThanTwoThirdsOfThePage() {
    assertThat(Dump.pages(layout(figure(picture(2000, 1000, 96))))).contains(" 475.3 × 237.6 PNG");
    assertThat(Dump.pages(layout(figure(picture(1000, 2000, 96))))).contains(" 232.6 × 465.3 PNG");
  }

  @Test
  void aFigureIsReadByItsAlternativeAndItsCaption() {
    PagedDocument laid =
        layout(
            figure(picture(96, 48, 96)),
            captioned(picture(96, 48, 96), "Figure 1"),
            new Figure(Optional.empty(), picture(9, 9, 96), Optional.empty(), List.of()));
    assertThat(Dump.structure(laid))
        .isEqualTo(
            """
            Document
              H1
                "Cabinet Member Update Report"
              Figure Alternative[text=A park]
                ""
              Div
                Figure Alternative[text=A park]
                  ""
                Caption
                  "Figure 1"
            """);
    assertThat(Dump.pages(laid)).contains("PNG of 9 by 9 pixels (LAYOUT)");
  }

  @Test
  void aFigureMovesToTheNextPageWithItsCaptionAndItsHeading() {
    PagedDocument laid =
        layout(lines(40), section("Parks", captioned(picture(600, 200, 96), "Figure 1")), lines(1));
    assertThat(page(laid, 1)).contains("line 40").doesNotContain("Parks", "PNG", "Figure 1");
    assertThat(page(laid, 2)).contains("Parks", "PNG", "Figure 1", "line 1");
  }

  @Test
  void aFigureDoesNotLeaveItsCaptionBehind() {
    // 36 for the title, 36 lines of 14, 150 for the picture: 690 of 697.9.
    PagedDocument laid = layout(lines(36), captioned(picture(200, 200, 96), "Figure 1"));
    assertThat(page(laid, 1)).doesNotContain("PNG");
    assertThat(page(laid, 2)).contains("PNG", "Figure 1");
  }

  @Test
  void aFigureThatBeginsAListItemHasItsLabelBesideIt() {
    assertThat(Dump.pages(layout(bullets(item(figure(picture(96, 48, 96)))))))
        .contains("\"•\"")
        .contains("78.0,108.0 72.0 × 36.0 PNG");
  }

  @Test
  void chartsHaveTheirAxesBarsAndNumbersInPlace() throws IOException {
    for (Chart.Type type : Chart.Type.values()) {
      PagedDocument laid =
          layout(
              chart(
                  type,
                  List.of("Spring", "Summer"),
                  series("Bins", "10", "-4"),
                  series("Calls", "5.5", "")));
      Golden.assertMatches(
          "layout/chart-" + type.name().toLowerCase(Locale.ROOT) + ".txt", Dump.pages(laid));
    }
  }

  @Test
  void numbersStandByTheirBarsOnlyWhereAllHaveRoom() {
    assertThat(words(Chart.Type.COLUMN, "1234567", "2")).contains("1,234,567");
    String[] many = IntStream.range(0, 30).mapToObj(i -> "12345" + i).toArray(String[]::new);
    assertThat(words(Chart.Type.LINE, many)).doesNotContain("123,450");
  }

  @Test
  void columnsWhoseNamesAreWiderThanTheyLieDown() {
    List<String> names = IntStream.range(0, 9).mapToObj(i -> "Neighbourhoods" + i).toList();
    String[] values = names.stream().map(name -> "1").toArray(String[]::new);
    PagedDocument laid = layout(chart(Chart.Type.COLUMN, names, series("Visits", values)));
    assertThat(Dump.pages(laid).lines().filter(line -> line.contains("\"Neighbourhoods")))
        .allMatch(line -> line.startsWith("  60.0,"));
  }

  @Test
  void numbersAreGroupedAndAsExactAsTheyWereWritten() {
    assertThat(NumberText.of(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.50");
    assertThat(NumberText.of(new BigDecimal("-999"))).isEqualTo("\u2212999");
    assertThat(NumberText.of(new BigDecimal("0.00"))).isEqualTo("0");
    assertThat(NumberText.of(new BigDecimal("1E+3"))).isEqualTo("1,000");
    assertThat(NumberText.of(new BigDecimal("98765E+20"))).isEqualTo("9.88 × 10^24");
    assertThat(NumberText.of(new BigDecimal("-1E-1000000"))).isEqualTo("\u22121 × 10^-1000000");
  }

  @Test
  void ticksAreRoundNumbersAroundAllValues() {
    assertThat(ticks(false, 0, 0.47)).containsExactly("0", "10", "20", "30", "40", "50");
    assertThat(ticks(false, -0.3, 0.9)).startsWith("\u221250", "0").endsWith("100");
    assertThat(ticks(true, 0, 0.02)).containsExactly("0", "1", "2");
  }

  private static List<String> ticks(boolean whole, double low, double high) {
    return ValueScale.of(2, new ValueScale.Range(low, high), whole, 5).ticks().stream()
        .map(ValueScale.Tick::label)
        .toList();
  }

  private static String words(Chart.Type type, String... values) {
    List<String> names = IntStream.range(0, values.length).mapToObj(i -> "N" + i).toList();
    return Dump.pages(layout(chart(type, names, series("Visits", values))));
  }

  private static PagedDocument layout(Block... blocks) {
    return new LayoutEngine(face -> new HalfEmMetrics()).layout(document(blocks), theme());
  }

  private static String page(PagedDocument laid, int number) {
    return Dump.pages(laid).split("page \\d\n", -1)[number];
  }

  private static Picture picture(int width, int height, double resolution) {
    return new Picture(
        Picture.Format.PNG, width, height, Orientation.UPRIGHT, resolution, new byte[0]);
  }

  private static Figure figure(Picture picture) {
    return new Figure(Optional.empty(), picture, Optional.of("A park"), List.of());
  }

  private static Figure captioned(Picture picture, String caption) {
    return new Figure(Optional.empty(), picture, Optional.of("A park"), List.of(text(caption)));
  }

  private static Block lines(int count) {
    List<String> lines = IntStream.rangeClosed(1, count).mapToObj(i -> "line " + i).toList();
    // A line of 475 points holds 79 letters of 6.
    return paragraph(String.join(" ".repeat(80), lines));
  }

  private static Chart chart(Chart.Type type, List<String> names, Chart.Series... series) {
    List<Inline> caption = List.of(text("Caption"));
    return new Chart(Optional.empty(), type, caption, "Summary", names, List.of(series));
  }

  private static Chart.Series series(String name, String... values) {
    return new Chart.Series(
        name,
        Arrays.stream(values)
            .map(value -> Optional.of(value).filter(v -> !v.isEmpty()).map(BigDecimal::new))
            .toList());
  }
}
