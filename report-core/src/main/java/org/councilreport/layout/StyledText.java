package org.councilreport.layout;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;

/**
 * A leaf of an inline tree with all that its parents say about it.
 *
 * @param text the text; a line feed for a line break
 * @param bold whether a parent is strong
 * @param italic whether a parent is emphasis
 * @param link the link it is the words of
 */
record StyledText(String text, boolean bold, boolean italic, Optional<LinkUse> link) {

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
    return new StyledText(other, bold, italic, link);
  }

  /** What a reader who does not see the looks reads: no soft hyphens, no space at either end. */
  static String plain(List<StyledText> leaves) {
    StringBuilder words = new StringBuilder();
    leaves.forEach(leaf -> words.append(leaf.text()));
    return words.toString().replace('\n', ' ').replace("\u00AD", "").strip();
  }

  /**
   * Which page of how many.
   *
   * @param number from 1
   * @param count of pages
   */
  record PageOf(int number, int count) {}

  /** One link of the document. Told apart by identity: two links to one place are two. */
  static final class LinkUse {
    private final URI target;

    private LinkUse(URI target) {
      this.target = target;
    }

    URI target() {
      return target;
    }
  }

  private record Leaves(Optional<PageOf> page) implements Inline.Visitor<Stream<StyledText>> {

    Stream<StyledText> of(List<Inline> inlines) {
      return inlines.stream().flatMap(inline -> inline.accept(this));
    }

    @Override
    public Stream<StyledText> visit(Text text) {
      return leaf(text.value());
    }

    @Override
    public Stream<StyledText> visit(Strong strong) {
      return of(strong.content())
          .map(leaf -> new StyledText(leaf.text, true, leaf.italic, leaf.link));
    }

    @Override
    public Stream<StyledText> visit(Emphasis emphasis) {
      return of(emphasis.content())
          .map(leaf -> new StyledText(leaf.text, leaf.bold, true, leaf.link));
    }

    @Override
    public Stream<StyledText> visit(Link link) {
      Optional<LinkUse> use = Optional.of(new LinkUse(link.target()));
      return of(link.content()).map(leaf -> new StyledText(leaf.text, leaf.bold, leaf.italic, use));
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
    public Stream<StyledText> visit(PageCount count) {
      return leaf(String.valueOf(page.orElseThrow().count()));
    }

    private static Stream<StyledText> leaf(String text) {
      return Stream.of(new StyledText(text, false, false, Optional.empty()));
    }

    @Override
    public Stream<StyledText> visit(org.councilreport.document.Abbreviation node) {
      throw new UnsupportedOperationException("next: Abbreviation");
    }

    @Override
    public Stream<StyledText> visit(org.councilreport.document.Span node) {
      throw new UnsupportedOperationException("next: Span");
    }

    @Override
    public Stream<StyledText> visit(org.councilreport.document.Reference node) {
      throw new UnsupportedOperationException("next: Reference");
    }

    @Override
    public Stream<StyledText> visit(org.councilreport.document.NoteReference node) {
      throw new UnsupportedOperationException("next: NoteReference");
    }

    @Override
    public Stream<StyledText> visit(org.councilreport.document.Status node) {
      throw new UnsupportedOperationException("next: Status");
    }
  }
}
