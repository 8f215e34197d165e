package org.councilreport.writer.docx;

import java.util.List;
import org.councilreport.document.Block;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Inline;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;

/**
 * Writes lists of one level. As a visitor it writes what follows an item's first paragraph. Each
 * method returns the paragraphs that it wrote to.
 */
final class ListWriter implements Block.Visitor<ParagraphWriter> {
  private final ParagraphWriter paragraphs;
  private final Numbering numbering;
  private final int level;

  /** Begins lists of a level, from 0. Word has no list deeper than its last level. */
  ListWriter(ParagraphWriter paragraphs, Numbering numbering, int level) {
    this.paragraphs = paragraphs;
    this.numbering = numbering;
    this.level = Math.min(level, Numbering.LEVELS - 1);
  }

  ParagraphWriter write(ListBlock list) {
    ParagraphStyle style = ParagraphStyle.listItem(list.numbering());
    int numberingId = numbering.id(list, level);
    for (ListItem item : list.items()) {
      List<Block> blocks = item.blocks();
      boolean led = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
      List<Inline> first = led ? ((Paragraph) blocks.get(0)).content() : List.of();
      paragraphs.writeItem(style, first, numberingId, level);
      blocks.subList(led ? 1 : 0, blocks.size()).forEach(block -> block.accept(this));
    }
    return paragraphs;
  }

  @Override
  public ParagraphWriter visit(Paragraph paragraph) {
    return paragraphs.write(ParagraphStyle.listContinue(level), paragraph.content());
  }

  @Override
  public ParagraphWriter visit(ListBlock list) {
    return new ListWriter(paragraphs, numbering, level + 1).write(list);
  }

  @Override
  public ParagraphWriter visit(DescriptionList list) {
    return paragraphs.write(ParagraphStyle.listContinue(level), list);
  }

  @Override
  public ParagraphWriter visit(Section section) {
    throw new IllegalArgumentException("a section inside a list item");
  }

  @Override
  public ParagraphWriter visit(org.councilreport.document.Table node) {
    throw new UnsupportedOperationException("next: Table");
  }

  @Override
  public ParagraphWriter visit(org.councilreport.document.Figure node) {
    throw new UnsupportedOperationException("next: Figure");
  }

  @Override
  public ParagraphWriter visit(org.councilreport.document.Chart node) {
    throw new UnsupportedOperationException("next: Chart");
  }

  @Override
  public ParagraphWriter visit(org.councilreport.document.Callout node) {
    throw new UnsupportedOperationException("next: Callout");
  }

  @Override
  public ParagraphWriter visit(org.councilreport.document.Quote node) {
    throw new UnsupportedOperationException("next: Quote");
  }

  @Override
  public ParagraphWriter visit(org.councilreport.document.Division node) {
    throw new UnsupportedOperationException("next: Division");
  }

  @Override
  public ParagraphWriter visit(org.councilreport.document.TableOfContents node) {
    throw new UnsupportedOperationException("next: TableOfContents");
  }
}
