package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.twips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Alignment;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Inline;
import org.councilreport.style.TextRole;
import org.councilreport.style.Theme;
import org.councilreport.text.Direction;
import org.councilreport.writer.docx.ParagraphForm.Label;
import org.councilreport.writer.docx.ParagraphForm.Offset;

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

  /** Writes a caption, of which a reference shows the label, where there is one. */
  ParagraphWriter caption(ParagraphForm form, List<Inline> caption) {
    Optional<CaptionLabel> parts = CaptionLabel.of(caption);
    if (parts.isEmpty()) {
      return write(form, caption);
    }
    return write(
        form.at(List.of()),
        () -> {
          story
              .bookmarks()
              .write(xml, form.bookmarks(), () -> story.runs(form, parts.get().label()));
          story.runs(form, parts.get().rest());
        });
  }

  /** Writes a paragraph for each line. */
  ParagraphWriter write(ParagraphForm form, DescriptionList list) {
    Offset offset = form.offset();
    ParagraphForm inner =
        form.offset(new Offset(offset.shift(), offset.narrowing(), offset.opens(), false));
    List<List<Inline>> lines = list.lines();
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      write(i == last ? form : inner, lines.get(i));
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

  /** Writes the properties of a paragraph that was begun. */
  void properties(ParagraphForm form) {
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
    space(form);
    indent(form);
    if (form.alignment() != Alignment.START) {
      // Of numbers with as many decimal places, the right ends are below each other as the points.
      xml.value("w:jc", form.alignment() == Alignment.CENTRE ? "center" : "right");
    }
    xml.end();
  }

  /** Word has the space around a callout at its first and last paragraphs. */
  private void space(ParagraphForm form) {
    String space = twips(story.theme().style(TextRole.BODY).spaceAfter());
    if (form.offset().opens() && form.offset().closes()) {
      xml.empty("w:spacing", "w:before", space, "w:after", space);
    } else if (form.offset().opens()) {
      xml.empty("w:spacing", "w:before", space);
    } else if (form.offset().closes()) {
      xml.empty("w:spacing", "w:after", space);
    }
  }

  private void indent(ParagraphForm form) {
    Theme theme = story.theme();
    List<String> indent = new ArrayList<>();
    if (form.offset().shift() > 0) {
      double usual = form.label().map(Label::left).orElse(form.style().left(theme));
      indent.addAll(List.of("w:left", twips(usual + form.offset().shift())));
    }
    if (form.offset().narrowing() > 0) {
      double usual = form.style().frame().endIndent();
      indent.addAll(List.of("w:right", twips(usual + form.offset().narrowing())));
    }
    if (form.offset().shift() > 0 && form.label().isPresent()) {
      indent.addAll(List.of("w:hanging", twips(theme.listIndent())));
    }
    if (!indent.isEmpty()) {
      xml.empty("w:ind", indent.toArray(String[]::new));
    }
  }

  private void number(String number) {
    xml.start("w:r").start("w:rPr").value("w:rStyle", CharacterStyle.PRINTED_NUMBER).end();
    xml.text("w:t", number).empty("w:tab").end();
  }
}
