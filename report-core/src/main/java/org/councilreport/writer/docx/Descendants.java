package org.councilreport.writer.docx;

import java.util.List;
import java.util.stream.Stream;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Chart;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Figure;
import org.councilreport.document.ListBlock;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Section;
import org.councilreport.document.Table;
import org.councilreport.document.TableOfContents;

/** The blocks inside a block, at any depth. */
final class Descendants implements Block.Visitor<Stream<Block>> {
  private Descendants() {}

  /** These blocks and all inside them, in reading order. */
  static Stream<Block> and(List<Block> blocks) {
    Descendants inner = new Descendants();
    return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), block.accept(inner)));
  }

  @Override
  public Stream<Block> visit(Section section) {
    return and(section.blocks());
  }

  @Override
  public Stream<Block> visit(Paragraph paragraph) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> visit(ListBlock list) {
    return list.items().stream().flatMap(item -> and(item.blocks()));
  }

  @Override
  public Stream<Block> visit(DescriptionList list) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> visit(Table table) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> visit(Figure figure) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> visit(Chart chart) {
    return Stream.empty();
  }

  @Override
  public Stream<Block> visit(Callout callout) {
    return and(callout.blocks());
  }

  @Override
  public Stream<Block> visit(Quote quote) {
    return and(quote.blocks());
  }

  @Override
  public Stream<Block> visit(Division division) {
    return and(division.blocks());
  }

  @Override
  public Stream<Block> visit(TableOfContents contents) {
    return Stream.empty();
  }
}
