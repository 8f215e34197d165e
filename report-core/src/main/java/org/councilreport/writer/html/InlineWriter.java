package org.councilreport.writer.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
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
import org.councilreport.text.Direction;

/**
 * Writes text. Each method returns the HTML that it wrote to.
 *
 * @param draft the file
 * @param place where the text stands
 */
record InlineWriter(Draft draft, Place place) implements Inline.Visitor<Html> {
  private static final char NO_BREAK = '\u00a0';

  /** Where text stands. */
  private enum Place {
    /** In the document's main text. */
    TEXT,
    /** In a footnote. */
    NOTE,
    /** In a link or outside the main text, where no link may begin. */
    LINK,
    /** In an entry of a table of contents, which is a link of one line. */
    ENTRY
  }

  static InlineWriter ofText(Draft draft) {
    return new InlineWriter(draft, Place.TEXT);
  }

  static InlineWriter ofNote(Draft draft) {
    return new InlineWriter(draft, Place.NOTE);
  }

  static InlineWriter ofLink(Draft draft) {
    return new InlineWriter(draft, Place.LINK);
  }

  static InlineWriter ofEntry(Draft draft) {
    return new InlineWriter(draft, Place.ENTRY);
  }

  Html write(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return draft.html();
  }

  @Override
  public Html visit(Text text) {
    return draft.html().text(text.value());
  }

  @Override
  public Html visit(Strong strong) {
    draft.html().start("strong");
    return write(strong.content()).end();
  }

  @Override
  public Html visit(Emphasis emphasis) {
    draft.html().start("em");
    return write(emphasis.content()).end();
  }

  @Override
  public Html visit(Link link) {
    return mayLink() ? link(address(link.target()), link.content()) : write(link.content());
  }

  private boolean mayLink() {
    return place == Place.TEXT || place == Place.NOTE;
  }

  /** An address that may be written: {@link Link} lets only some schemes pass. */
  private static String address(URI target) {
    return target.toASCIIString();
  }

  private Html link(String target, List<Inline> content) {
    draft.html().start("a", "href", target);
    return ofLink(draft).write(content).end();
  }

  @Override
  public Html visit(LineBreak lineBreak) {
    return place == Place.ENTRY ? draft.html().text(" ") : draft.html().empty("br");
  }

  @Override
  public Html visit(Abbreviation abbreviation) {
    return draft.html().element("abbr", abbreviation.text(), "title", abbreviation.expansion());
  }

  @Override
  public Html visit(Span span) {
    draft.html().start("span", language(span.language()));
    return write(span.content()).end();
  }

  /** The attributes of an element in a language. */
  static String[] language(Locale language) {
    return new String[] {
      "lang", language.toLanguageTag(), "dir", Direction.isRightToLeft(language) ? "rtl" : "ltr"
    };
  }

  @Override
  public Html visit(Reference reference) {
    return mayLink() && draft.anchors().has(reference.target())
        ? link("#" + reference.target(), reference.content())
        : write(reference.content());
  }

  @Override
  public Html visit(NoteReference reference) {
    switch (place) {
      case TEXT -> draft.notes().write(draft.html(), reference.number());
      case NOTE, LINK -> NoteMarks.plain(draft.html(), reference.number());
      case ENTRY -> {}
    }
    return draft.html();
  }

  /** The word says it all, so that screen readers need not name the shape. */
  @Override
  public Html visit(Status status) {
    String ink = draft.inks().of(new Colour(status.colour()), Scheme.GRAPHIC);
    draft.html().start("span", "class", "status");
    draft.html().element("span", status.symbol(), "class", ink, "aria-hidden", "true");
    return draft.html().text(NO_BREAK + status.label()).end();
  }

  @Override
  public Html visit(CaptionNumber number) {
    return draft.html().text(Integer.toString(number.number()));
  }

  /** A page of the web has no number. */
  @Override
  public Html visit(PageNumber number) {
    return draft.html();
  }

  @Override
  public Html visit(PageCount count) {
    return draft.html();
  }
}
