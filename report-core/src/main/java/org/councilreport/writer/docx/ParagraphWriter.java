package org.councilreport.writer.docx;

import java.util.List;
import org.councilreport.document.Alignment;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Inline;
import org.councilreport.writer.Direction;

/** Writes paragraphs into a part. Each method returns this writer. */
final class ParagraphWriter {
  private final Story story;
  private final WordprocessingXml xml;

  ParagraphWriter(Story story) {
    this.story = story;
    this.xml = story.xml();
  }

  Story story() {
    return story;
  }

  ParagraphWriter write(ParagraphStyle style, List<Inline> content) {
    return write(ParagraphForm.of(style), content);
  }

  ParagraphWriter write(ParagraphForm form, List<Inline> content) {
    return write(
        form,
        () -> {
          form.printed().ifPresent(this::number);
          story.runs(form, content);
        });
  }

  /** Writes a paragraph for each entry. */
  ParagraphWriter write(ParagraphForm form, DescriptionList list) {
    for (DescriptionList.Entry entry : list.entries()) {
      write(form, entry.line());
    }
    return this;
  }

  /** Writes a paragraph of which the caller writes what it holds. */
  ParagraphWriter write(ParagraphForm form, Runnable content) {
    xml.start("w:p");
    properties(form);
    story.bookmarks().write(xml, form.bookmarks(), content);
    xml.end();
    return this;
  }

  private void properties(ParagraphForm form) {
    xml.start("w:pPr").value("w:pStyle", form.style().id());
    if (form.keepNext()) {
      xml.empty("w:keepNext");
    }
    form.label()
        .ifPresent(
            label ->
                xml.start("w:numPr")
                    .value("w:ilvl", label.level())
                    .value("w:numId", label.numbering())
                    .end());
    if (form.language().filter(Direction::isRightToLeft).isPresent()) {
      xml.empty("w:bidi");
    }
    if (form.alignment() != Alignment.START) {
      // Of numbers with as many decimal places, the right ends are below each other as the points.
      xml.value("w:jc", form.alignment() == Alignment.CENTRE ? "center" : "right");
    }
    xml.end();
  }

  private void number(String number) {
    xml.start("w:r").start("w:rPr").value("w:rStyle", CharacterStyle.PRINTED_NUMBER).end();
    xml.text("w:t", number).empty("w:tab").end();
  }
}
