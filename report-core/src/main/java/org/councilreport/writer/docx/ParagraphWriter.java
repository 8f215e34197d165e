package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Inline;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;
import org.councilreport.style.Theme;

/** Writes paragraphs into a part. Each method returns this writer. */
final class ParagraphWriter {
  private final WordprocessingXml xml;
  private final Part part;
  private final Theme theme;

  ParagraphWriter(WordprocessingXml xml, Part part, Theme theme) {
    this.xml = xml;
    this.part = part;
    this.theme = theme;
  }

  ParagraphWriter write(ParagraphStyle style, List<Inline> content) {
    return write(style, content, () -> {});
  }

  /** Writes the first paragraph of an item of a list, which carries the item's label. */
  ParagraphWriter writeItem(
      ParagraphStyle style, List<Inline> content, int numberingId, int level) {
    return write(
        style,
        content,
        () -> xml.start("w:numPr").value("w:ilvl", level).value("w:numId", numberingId).end());
  }

  /** Writes a paragraph for each entry: the term, a space, the description. */
  ParagraphWriter write(ParagraphStyle style, DescriptionList list) {
    for (DescriptionList.Entry entry : list.entries()) {
      List<Inline> content = new ArrayList<>();
      content.add(new Strong(entry.term()));
      content.add(new Text(" "));
      content.addAll(entry.description());
      write(style, content);
    }
    return this;
  }

  private ParagraphWriter write(
      ParagraphStyle style, List<Inline> content, Runnable moreProperties) {
    xml.start("w:p").start("w:pPr").value("w:pStyle", style.id());
    moreProperties.run();
    xml.end();
    RunWriter runs = new RunWriter(xml, part, theme.style(style.role()));
    content.forEach(inline -> inline.accept(runs));
    xml.end();
    return this;
  }
}
