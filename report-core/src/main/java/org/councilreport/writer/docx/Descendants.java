package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.List;
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

/** The blocks inside a block. */
final class Descendants implements Block.Visitor<List<Block>> {
  private final List<Block> found = new ArrayList<>();

  private Descendants() {}

  /** These blocks and all inside them, at any depth, in reading order. */
  static List<Block> and(List<Block> blocks) {
    Descendants all = new Descendants();
    all.add(blocks);
    return all.found;
  }

  private void add(List<Block> blocks) {
    for (Block block : blocks) {
      found.add(block);
      add(block.accept(this));
    }
  }

  @Override
  public List<Block> visit(Section section) {
    return section.blocks();
  }

  @Override
  public List<Block> visit(Paragraph paragraph) {
    return List.of();
  }

  @Override
  public List<Block> visit(ListBlock list) {
    return list.items().stream().flatMap(item -> item.blocks().stream()).toList();
  }

  @Override
  public List<Block> visit(DescriptionList list) {
    return List.of();
  }

  @Override
  public List<Block> visit(Table table) {
    return List.of();
  }

  @Override
  public List<Block> visit(Figure figure) {
    return List.of();
  }

  @Override
  public List<Block> visit(Chart chart) {
    return List.of();
  }

  @Override
  public List<Block> visit(Callout callout) {
    return callout.blocks();
  }

  @Override
  public List<Block> visit(Quote quote) {
    return quote.blocks();
  }

  @Override
  public List<Block> visit(Division division) {
    return division.blocks();
  }

  @Override
  public List<Block> visit(TableOfContents contents) {
    return List.of();
  }
}
