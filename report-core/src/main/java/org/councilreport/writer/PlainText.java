package org.councilreport.writer;

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

/** The words of text, for where a format takes no more: properties, and entries of contents. */
public final class PlainText implements Inline.Visitor<String> {
  /** Between a status's symbol and its word. */
  private static final char NO_BREAK = '\u00a0';

  private PlainText() {}

  /** The words of text, without the marks of footnotes; a line break is a space. */
  public static String of(List<Inline> content) {
    PlainText words = new PlainText();
    if (content.size() == 1) {
      return content.get(0).accept(words);
    }
    StringBuilder all = new StringBuilder();
    for (Inline inline : content) {
      all.append(inline.accept(words));
    }
    return all.toString();
  }

  @Override
  public String visit(Text text) {
    return text.value();
  }

  @Override
  public String visit(Strong strong) {
    return of(strong.content());
  }

  @Override
  public String visit(Emphasis emphasis) {
    return of(emphasis.content());
  }

  @Override
  public String visit(Link link) {
    return of(link.content());
  }

  @Override
  public String visit(LineBreak lineBreak) {
    return " ";
  }

  @Override
  public String visit(PageNumber number) {
    return "";
  }

  @Override
  public String visit(CaptionNumber number) {
    return String.valueOf(number.number());
  }

  @Override
  public String visit(PageCount count) {
    return "";
  }

  @Override
  public String visit(Abbreviation abbreviation) {
    return abbreviation.text();
  }

  @Override
  public String visit(Span span) {
    return of(span.content());
  }

  @Override
  public String visit(Reference reference) {
    return of(reference.content());
  }

  @Override
  public String visit(NoteReference reference) {
    return "";
  }

  @Override
  public String visit(Status status) {
    return status.symbol() + NO_BREAK + status.label();
  }
}
