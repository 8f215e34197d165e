package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.CommonMark;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Markdown;
import org.junit.jupiter.api.Test;

/** What is told to be plain means the same to the parser, which is slower. */
class PlainParagraphsTest {
  private static final Positions NOWHERE = new Positions(Map.of());
  private static final String LETTERS = "a 1.\n-#=>&'!)(:~+\u00e9";

  @Test
  void sentencesNeedNoParser() {
    assertThat(PlainParagraphs.blocks("2 homes & “more”\nwere let.\n\nNo-one: 1. left!\n"))
        .hasValue("<p>2 homes &amp; “more” were let.</p>\n<p>No-one: 1. left!</p>\n");
    assertThat(PlainParagraphs.sentences("It's 5 > 4.")).hasValue("It&apos;s 5 &gt; 4.");
  }

  @Test
  void everyShortTextThatIsPlainReadsAsTheParserReadsIt() {
    forEach("", 4, text -> check(text));
    for (String before :
        List.of("b\n", "b\n\n", "12", "- b\n\n", "&amp;", "&#49;", "&#x31;", "&a;")) {
      forEach(before, 3, text -> check(text));
    }
  }

  @Test
  void whatMayBeMarkedUpIsLeftToTheParser() {
    for (String mark :
        List.of(
            "*a*", "a_b", "[a](b)", "`a`", "a\\", "<a>", "a | b", "a\tb", "&pound;5", "&#163;5")) {
      assertThat(PlainParagraphs.blocks(mark)).isEmpty();
      assertThat(PlainParagraphs.sentences(mark)).isEmpty();
    }
  }

  private static void forEach(String before, int more, Consumer<String> text) {
    text.accept(before);
    for (int i = 0; more > 0 && i < LETTERS.length(); i++) {
      forEach(before + LETTERS.charAt(i), more - 1, text);
    }
  }

  private static void check(String text) {
    check(PlainParagraphs.blocks(text), new Markdown(text));
    check(PlainParagraphs.sentences(text), new InlineMarkdown(text));
  }

  private static void check(Optional<String> plain, CommonMark text) {
    plain.ifPresent(
        markup ->
            assertThat(MarkdownMarkup.parsed(text, "", NOWHERE))
                .as(text.source())
                .isEqualTo(new MarkdownMarkup(markup, List.of())));
  }
}
