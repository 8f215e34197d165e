package org.councilreport.writer.docx;

import java.util.List;
import java.util.Locale;
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

/** Writes the text of a paragraph as runs. Each method returns the XML that it wrote to. */
final class RunWriter implements Inline.Visitor<WordprocessingXml> {
  /** A space that no line ends at. */
  static final char NO_BREAK = '\u00a0';

  private final Story story;
  private final WordprocessingXml xml;
  private final boolean bold;
  private final CharacterStyle style;
  private final Optional<Locale> language;

  /** Begins a paragraph that is bold or not and in this language, if not the document's. */
  RunWriter(Story story, boolean bold, Optional<Locale> language) {
    this(story, bold, language, CharacterStyle.PLAIN);
  }

  private RunWriter(Story story, boolean bold, Optional<Locale> language, CharacterStyle style) {
    this.story = story;
    this.xml = story.xml();
    this.bold = bold;
    this.language = language;
    this.style = style;
  }

  /** Writes text. */
  WordprocessingXml write(List<Inline> content) {
    for (Inline inline : content) {
      inline.accept(this);
    }
    return xml;
  }

  @Override
  public WordprocessingXml visit(Text text) {
    return write(text.value(), Optional.empty());
  }

  /** Bold in a bold paragraph would be upright: in Word, two styles' bold cancel each other. */
  @Override
  public WordprocessingXml visit(Strong strong) {
    return write(strong.content(), bold ? style : style.ofStrong());
  }

  @Override
  public WordprocessingXml visit(Emphasis emphasis) {
    return write(emphasis.content(), style.ofEmphasis());
  }

  @Override
  public WordprocessingXml visit(Link link) {
    xml.start("w:hyperlink", "r:id", story.part().linkTo(link.target()), "w:history", "1");
    return write(link.content(), style.ofLink()).end();
  }

  @Override
  public WordprocessingXml visit(LineBreak lineBreak) {
    startRun(Optional.empty());
    return xml.empty("w:br").end();
  }

  @Override
  public WordprocessingXml visit(PageNumber number) {
    return field(FieldCode.PAGE.code(""), "1");
  }

  @Override
  public WordprocessingXml visit(CaptionNumber number) {
    return field(FieldCode.of(number.sequence()), String.valueOf(number.number()));
  }

  @Override
  public WordprocessingXml visit(PageCount count) {
    return field(FieldCode.NUMPAGES.code(""), "1");
  }

  /** Word knows no expansions: the words around an abbreviation have to say it. */
  @Override
  public WordprocessingXml visit(Abbreviation abbreviation) {
    return write(abbreviation.text(), Optional.empty());
  }

  @Override
  public WordprocessingXml visit(Span span) {
    RunWriter runs = new RunWriter(story, bold, Optional.of(span.language()), style);
    return runs.write(span.content());
  }

  @Override
  public WordprocessingXml visit(Reference reference) {
    Optional<String> target = story.bookmarks().target(reference.target());
    if (target.isEmpty()) {
      return write(reference.content(), style);
    }
    if (story.bookmarks().isLabel(reference)) {
      xml.start("w:fldSimple", "w:instr", FieldCode.textOf(target.orElseThrow()));
      return write(reference.content(), style.ofLink()).end();
    }
    xml.start("w:hyperlink", "w:anchor", target.orElseThrow(), "w:history", "1");
    return write(reference.content(), style.ofLink()).end();
  }

  @Override
  public WordprocessingXml visit(NoteReference reference) {
    story.notes().write(xml, story.bookmarks(), reference.number());
    return xml;
  }

  /** The symbol's colour is what the report says, no look, and so the one that is not a style's. */
  @Override
  public WordprocessingXml visit(Status status) {
    write(status.symbol(), Optional.of(new Colour(status.colour())));
    return write(NO_BREAK + status.label(), Optional.empty());
  }

  private WordprocessingXml write(List<Inline> content, CharacterStyle inner) {
    RunWriter runs = new RunWriter(story, bold, language, inner);
    return runs.write(content);
  }

  private WordprocessingXml write(String text, Optional<Colour> colour) {
    startRun(colour);
    xml.start("w:t");
    if (!isEvenlySpaced(text)) {
      xml.attribute("xml:space", "preserve");
    }
    return xml.text(text).end().end();
  }

  /** Whether its spaces are one by one between words, and so kept by all that reads the file. */
  private static boolean isEvenlySpaced(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' && (c < ' ' || !inWord)) {
        return false;
      }
      inWord = c != ' ';
    }
    return inWord;
  }

  /** Writes a field with a result to show until Word, when it lays out the page, has its own. */
  private WordprocessingXml field(String code, String result) {
    xml.start("w:fldSimple", "w:instr", code);
    return visit(new Text(result)).end();
  }

  private void startRun(Optional<Colour> colour) {
    xml.start("w:r");
    if (style.base().isPresent() || colour.isPresent() || language.isPresent()) {
      xml.start("w:rPr");
      if (style.base().isPresent()) {
        xml.value("w:rStyle", style.id());
      }
      colour.ifPresent(symbol -> xml.value("w:color", symbol.hex()));
      language.ifPresent(other -> Language.write(xml, other));
      xml.end();
    }
  }
}
