package org.councilreport.writer.html;

import java.util.List;
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

/** Text as the content of a page's margin (CSS Generated Content for Paged Media). */
final class CssText implements Inline.Visitor<StringBuilder> {
  private final StringBuilder css = new StringBuilder();

  private CssText() {}

  /** The value of {@code content}; empty for no text. */
  static String of(List<Inline> content) {
    CssText text = new CssText();
    return text.write(content).toString().strip();
  }

  /** A text as a string of CSS, in which nothing but letters and digits stands for itself. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if ((c < 0x80 && Character.isLetterOrDigit(c)) || c == ' ' || c > 0x9F) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return quoted.append('"').toString();
  }

  private StringBuilder write(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return css;
  }

  private StringBuilder add(String part) {
    return css.append(part).append(' ');
  }

  @Override
  public StringBuilder visit(Text text) {
    return add(quoted(text.value()));
  }

  @Override
  public StringBuilder visit(Strong strong) {
    return write(strong.content());
  }

  @Override
  public StringBuilder visit(Emphasis emphasis) {
    return write(emphasis.content());
  }

  @Override
  public StringBuilder visit(Link link) {
    return write(link.content());
  }

  @Override
  public StringBuilder visit(LineBreak lineBreak) {
    return add("\"\\a \"");
  }

  @Override
  public StringBuilder visit(Abbreviation abbreviation) {
    return add(quoted(abbreviation.text()));
  }

  @Override
  public StringBuilder visit(Span span) {
    return write(span.content());
  }

  @Override
  public StringBuilder visit(Reference reference) {
    return write(reference.content());
  }

  @Override
  public StringBuilder visit(NoteReference reference) {
    return css;
  }

  @Override
  public StringBuilder visit(Status status) {
    return add(quoted(status.symbol() + " " + status.label()));
  }

  @Override
  public StringBuilder visit(CaptionNumber number) {
    return add(quoted(Integer.toString(number.number())));
  }

  @Override
  public StringBuilder visit(PageNumber number) {
    return add("counter(page)");
  }

  @Override
  public StringBuilder visit(PageCount count) {
    return add("counter(pages)");
  }
}
