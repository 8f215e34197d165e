package org.councilreport.writer.docx;

import org.councilreport.document.Block;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.ListBlock;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;

/** Writes the blocks of a section. Each method returns the paragraphs that it wrote to. */
final class BodyWriter implements Block.Visitor<ParagraphWriter> {
  private static final int FIRST_LEVEL = 2;

  private final ParagraphWriter paragraphs;
  private final Numbering numbering;
  private final int headingLevel;

  /** Begins a document's body, under its title. */
  BodyWriter(ParagraphWriter paragraphs, Numbering numbering) {
    this(paragraphs, numbering, FIRST_LEVEL);
  }

  private BodyWriter(ParagraphWriter paragraphs, Numbering numbering, int headingLevel) {
    this.paragraphs = paragraphs;
    this.numbering = numbering;
    this.headingLevel = headingLevel;
  }

  @Override
  public ParagraphWriter visit(Section section) {
    paragraphs.write(ParagraphStyle.heading(headingLevel), section.title());
    BodyWriter inner = new BodyWriter(paragraphs, numbering, headingLevel + 1);
    section.blocks().forEach(block -> block.accept(inner));
    return paragraphs;
  }

  @Override
  public ParagraphWriter visit(Paragraph paragraph) {
    return paragraphs.write(ParagraphStyle.NORMAL, paragraph.content());
  }

  @Override
  public ParagraphWriter visit(ListBlock list) {
    return new ListWriter(paragraphs, numbering, 0).write(list);
  }

  @Override
  public ParagraphWriter visit(DescriptionList list) {
    return paragraphs.write(ParagraphStyle.FRONT_MATTER, list);
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
