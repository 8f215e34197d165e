package org.councilreport.writer.docx;

import java.util.List;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;
import org.councilreport.style.TextStyle;

/** Writes the text of a paragraph as runs. Each method returns the XML that it wrote to. */
final class RunWriter implements Inline.Visitor<WordprocessingXml> {
  private final WordprocessingXml xml;
  private final Part part;
  private final TextStyle paragraph;
  private final CharacterStyle style;

  /** Begins a paragraph that looks like this. */
  RunWriter(WordprocessingXml xml, Part part, TextStyle paragraph) {
    this(xml, part, paragraph, CharacterStyle.PLAIN);
  }

  private RunWriter(WordprocessingXml xml, Part part, TextStyle paragraph, CharacterStyle style) {
    this.xml = xml;
    this.part = part;
    this.paragraph = paragraph;
    this.style = style;
  }

  @Override
  public WordprocessingXml visit(Text text) {
    startRun();
    return xml.start("w:t", "xml:space", "preserve").text(text.value()).end().end();
  }

  /** Bold in a bold paragraph would be upright: in Word, two styles' bold cancel each other. */
  @Override
  public WordprocessingXml visit(Strong strong) {
    return write(strong.content(), paragraph.bold() ? style : style.ofStrong());
  }

  @Override
  public WordprocessingXml visit(Emphasis emphasis) {
    return write(emphasis.content(), style.ofEmphasis());
  }

  @Override
  public WordprocessingXml visit(Link link) {
    xml.start("w:hyperlink", "r:id", part.linkTo(link.target()), "w:history", "1");
    return write(link.content(), style.ofLink()).end();
  }

  @Override
  public WordprocessingXml visit(LineBreak lineBreak) {
    startRun();
    return xml.empty("w:br").end();
  }

  @Override
  public WordprocessingXml visit(PageNumber number) {
    return field("PAGE");
  }

  @Override
  public WordprocessingXml visit(PageCount count) {
    return field("NUMPAGES");
  }

  private WordprocessingXml write(List<Inline> content, CharacterStyle inner) {
    RunWriter runs = new RunWriter(xml, part, paragraph, inner);
    content.forEach(inline -> inline.accept(runs));
    return xml;
  }

  /** Writes a field with a result to show until Word, when it lays out the page, has its own. */
  private WordprocessingXml field(String instruction) {
    xml.start("w:fldSimple", "w:instr", " " + instruction + " ");
    return visit(new Text("1")).end();
  }

  private void startRun() {
    xml.start("w:r");
    if (style.base().isPresent()) {
      xml.start("w:rPr").value("w:rStyle", style.id()).end();
    }
  }

  @Override
  public WordprocessingXml visit(org.councilreport.document.Abbreviation node) {
    throw new UnsupportedOperationException("next: Abbreviation");
  }

  @Override
  public WordprocessingXml visit(org.councilreport.document.Span node) {
    throw new UnsupportedOperationException("next: Span");
  }

  @Override
  public WordprocessingXml visit(org.councilreport.document.Reference node) {
    throw new UnsupportedOperationException("next: Reference");
  }

  @Override
  public WordprocessingXml visit(org.councilreport.document.NoteReference node) {
    throw new UnsupportedOperationException("next: NoteReference");
  }

  @Override
  public WordprocessingXml visit(org.councilreport.document.Status node) {
    throw new UnsupportedOperationException("next: Status");
  }
}
