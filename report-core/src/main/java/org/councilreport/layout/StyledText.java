package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return new Leaves(of(""), Optional.empty(), new ArrayList<>()).of(inlines);
  }

  /** The leaves of running content on one page. */
  static List<StyledText> ofPage(List<Inline> inlines, PageOf page) {
    return new Leaves(of(""), Optional.of(page), new ArrayList<>()).of(inlines);
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
    List<Wrap> inner = new ArrayList<>(wraps);
    inner.add(wrap);
    return new StyledText(text, bold, italic, colour, inner);
  }

  private boolean looksLike(StyledText other) {
    return bold == other.bold
        && italic == other.italic
        && colour.equals(other.colour)
        && wraps.equals(other.wraps);
  }

  /** The link it is part of the words of. */
  Optional<Wrap> link() {
    for (Wrap wrap : wraps) {
      if (wrap.target().isPresent()) {
        return Optional.of(wrap);
      }
    }
    return Optional.empty();
  }

  /** Whether it is the mark of a footnote. */
  boolean isNoteMark() {
    for (Wrap wrap : wraps) {
      if (wrap.note().isPresent()) {
        return true;
      }
    }
    return false;
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

  /**
   * Gathers leaves.
   *
   * @param style how the next is styled
   * @param page the page that they stand on, if there is one
   * @param found those so far; neighbours that look alike are one leaf, and so one run
   */
  private record Leaves(StyledText style, Optional<PageOf> page, List<StyledText> found)
      implements Inline.Visitor<List<StyledText>> {

    List<StyledText> of(List<Inline> inlines) {
      inlines.forEach(inline -> inline.accept(this));
      return found;
    }

    private Leaves with(StyledText other) {
      return new Leaves(other, page, found);
    }

    private List<StyledText> leaf(String text) {
      int last = found.size() - 1;
      if (last >= 0 && found.get(last).looksLike(style)) {
        found.set(last, style.withText(found.get(last).text + text));
      } else {
        found.add(style.withText(text));
      }
      return found;
    }

    @Override
    public List<StyledText> visit(Text text) {
      return leaf(text.value());
    }

    @Override
    public List<StyledText> visit(Strong strong) {
      return with(style.strong()).of(strong.content());
    }

    @Override
    public List<StyledText> visit(Emphasis emphasis) {
      return with(style.emphasised()).of(emphasis.content());
    }

    @Override
    public List<StyledText> visit(Link link) {
      return with(style.in(Wrap.link(link.target()))).of(link.content());
    }

    @Override
    public List<StyledText> visit(Reference reference) {
      Wrap link = Wrap.link(Anchor.uri(reference.target()));
      return with(style.in(link)).of(reference.content());
    }

    @Override
    public List<StyledText> visit(Span span) {
      Wrap language = Wrap.span(new Attribute.Language(span.language()));
      return with(style.in(language)).of(span.content());
    }

    @Override
    public List<StyledText> visit(Abbreviation abbreviation) {
      Wrap expansion = Wrap.span(new Attribute.Expansion(abbreviation.expansion()));
      return with(style.in(expansion)).leaf(abbreviation.text());
    }

    @Override
    public List<StyledText> visit(NoteReference reference) {
      Wrap mark = Wrap.note(reference.number());
      Wrap link = Wrap.link(Anchor.uri(Anchor.note(reference.number())));
      return with(style.in(mark).in(link)).leaf(String.valueOf(reference.number()));
    }

    @Override
    public List<StyledText> visit(Status status) {
      with(style.coloured(new Colour(status.colour()))).leaf(status.symbol());
      return leaf(" " + status.label());
    }

    @Override
    public List<StyledText> visit(LineBreak lineBreak) {
      return leaf("\n");
    }

    @Override
    public List<StyledText> visit(PageNumber number) {
      return leaf(String.valueOf(page.orElseThrow().number()));
    }

    @Override
    public List<StyledText> visit(CaptionNumber number) {
      return leaf(String.valueOf(number.number()));
    }

    @Override
    public List<StyledText> visit(PageCount count) {
      return leaf(String.valueOf(page.orElseThrow().count()));
    }
  }
}
