package org.councilreport.writer.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;

/**
 * The numbers of headings and paragraphs. Where Word would count to the same numbers, it does, so
 * that they stay right while the text is edited: headings and paragraphs together, or else each for
 * themselves. Other numbers are text.
 */
final class PrintedNumbers {
  private final Optional<CountedNumbers> headings;
  private final Optional<CountedNumbers> paragraphs;

  private PrintedNumbers(Optional<CountedNumbers> headings, Optional<CountedNumbers> paragraphs) {
    this.headings = headings;
    this.paragraphs = paragraphs;
  }

  /** Finds what Word can count in a document, and adds it to the document's numbering. */
  static PrintedNumbers of(Document document, Numbering numbering) {
    List<Block> numbered =
        Descendants.and(document.blocks()).stream()
            .filter(block -> number(block).isPresent())
            .toList();
    Optional<CountedNumbers> together = counted(numbered.stream(), numbering);
    if (together.isPresent()) {
      return new PrintedNumbers(together, together);
    }
    return new PrintedNumbers(
        counted(numbered.stream().filter(Section.class::isInstance), numbering),
        counted(numbered.stream().filter(Paragraph.class::isInstance), numbering));
  }

  /** The form of a heading, with its number. */
  ParagraphForm number(ParagraphForm form, Section section) {
    return section.number().map(number -> number(form, headings, number)).orElse(form);
  }

  /** The form of a paragraph, with its number. */
  ParagraphForm number(ParagraphForm form, Paragraph paragraph) {
    boolean ofBody = form.style().equals(ParagraphStyle.NORMAL);
    ParagraphForm hanging = ofBody ? form.styled(ParagraphStyle.NUMBERED) : form;
    return paragraph.number().map(number -> number(hanging, paragraphs, number)).orElse(form);
  }

  private static ParagraphForm number(
      ParagraphForm form, Optional<CountedNumbers> counted, String number) {
    return counted
        .map(word -> form.labelled(word.label(number)))
        .orElseGet(() -> form.printing(number));
  }

  private static Optional<CountedNumbers> counted(Stream<Block> blocks, Numbering numbering) {
    return CountedNumbers.of(blocks.flatMap(block -> number(block).stream()).toList(), numbering);
  }

  private static Optional<String> number(Block block) {
    if (block instanceof Section section) {
      return section.number();
    }
    return block instanceof Paragraph paragraph ? paragraph.number() : Optional.empty();
  }
}
