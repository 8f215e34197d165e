package org.councilreport.bench;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Section;
import org.councilreport.document.Table;

/** Makes one document of several that are alike: larger than one report's file may ask for. */
final class Repetition {
  private Repetition() {}

  /** One after the other. */
  static Document ofBlocks(List<Document> parts) {
    return with(parts, parts.stream().flatMap(part -> part.blocks().stream()).toList());
  }

  /** The first, whose tables have the rows of all. */
  static Document ofRows(List<Document> parts) {
    return with(parts, blocks(parts, Document::blocks));
  }

  private static <T> List<Block> blocks(List<T> parts, Function<T, List<Block>> inside) {
    List<Block> first = inside.apply(parts.get(0));
    return IntStream.range(0, first.size())
        .mapToObj(i -> block(parts.stream().map(part -> inside.apply(part).get(i)).toList()))
        .toList();
  }

  private static Block block(List<Block> parts) {
    Block first = parts.get(0);
    if (first instanceof Section section) {
      return new Section(
          section.field(),
          section.id(),
          section.number(),
          section.title(),
          blocks(parts, part -> ((Section) part).blocks()));
    }
    return first instanceof Table table
        ? new Table(
            table.id(),
            table.caption(),
            table.columns(),
            table.rowHeads(),
            parts.stream().flatMap(part -> ((Table) part).groups().stream()).toList(),
            table.totals(),
            table.notes())
        : first;
  }

  private static Document with(List<Document> parts, List<Block> blocks) {
    Document first = parts.get(0);
    return new Document(first.metadata(), blocks, first.notes(), first.furniture());
  }
}
