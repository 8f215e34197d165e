package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.CaptionNumber;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.NoteReference;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Reference;
import org.councilreport.document.Span;
import org.councilreport.document.Status;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;
import org.councilreport.style.Colour;
import org.councilreport.tagging.Attribute;

/**
 * A leaf of an inline tree with all that its parents say about it.
 *
 * @param text the text; a line feed for a line break
 * @param bold whether a parent is strong
 * @param italic whether a parent is emphasis
 * @param colour its own colour
 * @param wraps the elements it stands in, the outermost first
 */
record StyledText(
    String text, boolean bold, boolean italic, Optional<Colour> colour, List<Wrap> wraps) {

  /** Text without any style. */
  static StyledText of(String text) {
    return new StyledText(text, false, false, Optional.empty(), List.of());
  }

  /** The leaves of the text of a body. */
  static List<StyledText> ofBody(List<Inline> inlines) {
    return joined(new Leaves(Optional.empty()).of(inlines));
  }

  /** The leaves of running content on one page. */
  static List<StyledText> ofPage(List<Inline> inlines, PageOf page) {
    return joined(new Leaves(Optional.of(page)).of(inlines));
  }

  /** Neighbours that look alike become one leaf, and so one run. */
  private static List<StyledText> joined(Stream<StyledText> leaves) {
    List<StyledText> joined = new ArrayList<>();
    leaves.forEach(
        leaf -> {
          int last = joined.size() - 1;
          if (last >= 0 && joined.get(last).withText(leaf.text).equals(leaf)) {
            joined.set(last, leaf.withText(joined.get(last).text + leaf.text));
          } else {
            joined.add(leaf);
          }
        });
    return joined;
  }

  private StyledText withText(String other) {
    return new StyledText(other, bold, italic, colour, wraps);
  }

  private StyledText strong() {
    return new StyledText(text, true, italic, colour, wraps);
  }

  private StyledText emphasised() {
    return new StyledText(text, bold, true, colour, wraps);
  }

  private StyledText coloured(Colour other) {
    return new StyledText(text, bold, italic, Optional.of(other), wraps);
  }

  private StyledText in(Wrap wrap) {
    return new StyledText(
        text, bold, italic, colour, Stream.concat(Stream.of(wrap), wraps.stream()).toList());
  }

  /** The link it is part of the words of. */
  Optional<Wrap> link() {
    return wraps.stream().filter(wrap -> wrap.target().isPresent()).findFirst();
  }

  /** Whether it is the mark of a footnote. */
  boolean isNoteMark() {
    return wraps.stream().anyMatch(wrap -> wrap.note().isPresent());
  }

  /** What a reader who does not see the looks reads: no soft hyphens, no space at either end. */
  static String words(List<StyledText> leaves) {
    StringBuilder words = new StringBuilder();
    leaves.forEach(leaf -> words.append(leaf.text()));
    return words.toString().replace('\n', ' ').replace("\u00AD", "").strip();
  }

  /** The same without the marks of footnotes. */
  static String plain(List<StyledText> leaves) {
    return words(leaves.stream().filter(leaf -> !leaf.isNoteMark()).toList());
  }

  /**
   * Which page of how many.
   *
   * @param number from 1
   * @param count of pages
   */
  record PageOf(int number, int count) {}

  private record Leaves(Optional<PageOf> page) implements Inline.Visitor<Stream<StyledText>> {

    Stream<StyledText> of(List<Inline> inlines) {
      return inlines.stream().flatMap(inline -> inline.accept(this));
    }

    private Stream<StyledText> of(List<Inline> inlines, Wrap wrap) {
      return of(inlines).map(leaf -> leaf.in(wrap));
    }

    @Override
    public Stream<StyledText> visit(Text text) {
      return leaf(text.value());
    }

    @Override
    public Stream<StyledText> visit(Strong strong) {
      return of(strong.content()).map(StyledText::strong);
    }

    @Override
    public Stream<StyledText> visit(Emphasis emphasis) {
      return of(emphasis.content()).map(StyledText::emphasised);
    }

    @Override
    public Stream<StyledText> visit(Link link) {
      return of(link.content(), Wrap.link(link.target()));
    }

    @Override
    public Stream<StyledText> visit(Reference reference) {
      return of(reference.content(), Wrap.link(Anchor.uri(reference.target())));
    }

    @Override
    public Stream<StyledText> visit(Span span) {
      return of(span.content(), Wrap.span(new Attribute.Language(span.language())));
    }

    @Override
    public Stream<StyledText> visit(Abbreviation abbreviation) {
      Wrap wrap = Wrap.span(new Attribute.Expansion(abbreviation.expansion()));
      return leaf(abbreviation.text()).map(leaf -> leaf.in(wrap));
    }

    @Override
    public Stream<StyledText> visit(NoteReference reference) {
      Wrap link = Wrap.link(Anchor.uri(Anchor.note(reference.number())));
      Wrap mark = Wrap.note(reference.number());
      return leaf(String.valueOf(reference.number())).map(leaf -> leaf.in(link).in(mark));
    }

    @Override
    public Stream<StyledText> visit(Status status) {
      return Stream.concat(
          leaf(status.symbol()).map(leaf -> leaf.coloured(new Colour(status.colour()))),
          leaf(" " + status.label()));
    }

    @Override
    public Stream<StyledText> visit(LineBreak lineBreak) {
      return leaf("\n");
    }

    @Override
    public Stream<StyledText> visit(PageNumber number) {
      return leaf(String.valueOf(page.orElseThrow().number()));
    }

    @Override
    public Stream<StyledText> visit(CaptionNumber number) {
      return leaf(String.valueOf(number.number()));
    }

    @Override
    public Stream<StyledText> visit(PageCount count) {
      return leaf(String.valueOf(page.orElseThrow().count()));
    }

    private static Stream<StyledText> leaf(String text) {
      return Stream.of(StyledText.of(text));
    }
  }
}
