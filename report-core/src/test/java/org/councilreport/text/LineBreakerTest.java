package org.councilreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.councilreport.font.FontFace;
import org.councilreport.font.HalfEmMetrics;
import org.councilreport.style.Colour;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.junit.jupiter.api.Test;

/** At 10 points every character is 5 points wide: a line of 50 points holds ten. */
class LineBreakerTest {
  private static final double TEN = 50;

  @Test
  void eachLineTakesAllTheWordsItHolds() {
    assertThat(lines("one two three four", TEN)).containsExactly("one two ", "three four");
  }

  @Test
  void spacesAtALinesEndHangIntoTheMargin() {
    assertThat(lines("ten letter  s", TEN)).containsExactly("ten letter  ", "s");
    Line first = LineBreaker.lines(measured("ten letter  s"), 0, TEN).get(0);
    assertThat(first.width()).isEqualTo(50);
  }

  @Test
  void doubleSpacesInsideALineAreKept() {
    assertThat(lines("a.  b", TEN)).containsExactly("a.  b");
  }

  @Test
  void anEmptyTextIsOneLineWithoutSegments() {
    assertThat(LineBreaker.lines(measured(""), 0, TEN))
        .singleElement()
        .satisfies(line -> assertThat(line.segments()).isEmpty());
  }

  @Test
  void aLineFeedEndsTheLineAndReadsAsASpace() {
    assertThat(lines("one\ntwo", TEN)).containsExactly("one ", "two");
  }

  @Test
  void aWordWiderThanTheLineIsBrokenWhereItMust() {
    assertThat(lines("abcdefghijklmno", TEN)).containsExactly("abcdefghij", "klmno");
  }

  @Test
  void aForcedBreakKeepsMarksWithTheirLetterAndPairsTogether() {
    assertThat(lines("abcdefghie\u0301x", TEN)).containsExactly("abcdefghi", "e\u0301x");
    assertThat(lines("abcdefghi\uD83D\uDE00x", TEN)).containsExactly("abcdefghi\uD83D\uDE00", "x");
  }

  @Test
  void aLineTooNarrowForOneCharacterStillTakesOne() {
    assertThat(lines("abc", 1)).containsExactly("a", "b", "c");
  }

  @Test
  void aCompoundBreaksAfterItsHyphenButANumberDoesNot() {
    assertThat(lines("the Co-production", TEN)).containsExactly("the Co-", "production");
    assertThat(lines("of 2019-20 x", TEN)).containsExactly("of 2019-20 ", "x");
    assertThat(lines("the year 2019-20", TEN)).containsExactly("the year ", "2019-20");
  }

  @Test
  void noBreakSpacesAndHyphensHold() {
    assertThat(lines("on 3\u00A0November", TEN)).containsExactly("on ", "3\u00A0November");
    assertThat(lines("a well\u2011known", TEN)).containsExactly("a ", "well\u2011known");
  }

  @Test
  void aSoftHyphenShowsOnlyWhereALineEndsAtIt() {
    assertThat(lines("safe\u00ADguard\u00ADing", TEN)).containsExactly("safeguard\u00AD", "ing");
    assertThat(lines("safe\u00ADguard", TEN)).containsExactly("safeguard");
  }

  @Test
  void aSoftHyphenNeedsRoomForTheHyphen() {
    assertThat(lines("abcdefghij\u00ADk", TEN)).containsExactly("abcdefghij", "k");
    assertThat(lines("abcdefghi\u00ADjk", TEN)).containsExactly("abcdefghi\u00AD", "jk");
  }

  @Test
  void aLineTakesPartsOfSeveralRuns() {
    MeasuredText text =
        MeasuredText.of(
            List.of(run("one t"), run("wo th"), run("ree")), face -> new HalfEmMetrics());
    List<Line> lines = LineBreaker.lines(text, 0, TEN);
    assertThat(lines.get(0).segments())
        .extracting(Line.Segment::text)
        .containsExactly("one t", "wo ");
    assertThat(lines.get(1).segments()).extracting(Line.Segment::text).containsExactly("th", "ree");
    assertThat(lines.get(1).segments()).extracting(Line.Segment::x).containsExactly(0.0, 10.0);
  }

  @Test
  void aShortWordIsNotAloneOnTheLastLineOfATitle() {
    assertThat(title("one two to", 9)).containsExactly("one two to");
    assertThat(title("one two six to", 9)).containsExactly("one two ", "six to");
    assertThat(title("one two four five six to", 9))
        .containsExactly("one two ", "four five ", "six to");
  }

  @Test
  void aTitleStaysAsItIsWhereNothingBetterFits() {
    assertThat(title("one two three", 9)).as("a longer word").containsExactly("one two ", "three");
    assertThat(title("one\nto", 9)).as("the writer's own break").containsExactly("one ", "to");
    assertThat(title("tenletters to", 9)).as("one word above").containsExactly("tenletters ", "to");
    assertThat(title("a eighties to", 9)).as("no room").containsExactly("a eighties ", "to");
    assertThat(title("one two three", 1)).as("only its first").containsExactly("one two ");
  }

  @Test
  void linesFromALaterStartAreThoseOfTheWhole() {
    MeasuredText text = measured("one two three four five six");
    List<Line> all = LineBreaker.lines(text, 0, TEN);
    assertThat(LineBreaker.lines(text, all.get(0).end(), TEN))
        .isEqualTo(all.subList(1, all.size()));
  }

  @Test
  void aLinkOfSeveralRunsIsOnePartOfItsLine() {
    StructureElement link =
        StructureElement.link(java.net.URI.create("https://example.gov.uk"), "b c", List.of());
    List<TextRun> runs = List.of(run("a "), linked("b ", link), linked("c", link));
    Line line =
        LineBreaker.lines(MeasuredText.of(runs, face -> new HalfEmMetrics()), 0, TEN).get(0);
    assertThat(line.links()).containsExactly(new Line.LinkPart(link, 10, 15));
  }

  private static List<String> lines(String text, double width) {
    return LineBreaker.lines(measured(text), 0, width).stream()
        .map(LineBreakerTest::words)
        .toList();
  }

  private static List<String> title(String text, int most) {
    return LineBreaker.linesOfTitle(measured(text), 0, TEN, most).stream()
        .map(LineBreakerTest::words)
        .toList();
  }

  private static String words(Line line) {
    return String.join("", line.segments().stream().map(Line.Segment::text).toList());
  }

  private static MeasuredText measured(String text) {
    return MeasuredText.of(List.of(run(text)), face -> new HalfEmMetrics());
  }

  private static TextRun run(String text) {
    return new TextRun(text, look(), new MarkedContent(), Optional.empty());
  }

  private static TextRun linked(String text, StructureElement link) {
    return new TextRun(text, look(), new MarkedContent(), Optional.of(link));
  }

  private static TextLook look() {
    return new TextLook(new FontFace("Mock", false, false), 10, Colour.BLACK, false);
  }
}
