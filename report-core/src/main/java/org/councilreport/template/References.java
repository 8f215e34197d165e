package org.councilreport.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Chart;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Enclosing;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.NoteReference;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Reference;
import org.councilreport.document.Section;
import org.councilreport.document.Table;
import org.councilreport.document.TableOfContents;
import org.councilreport.document.Text;

/**
 * Gives each reference without words the number or title of what it leads to. This needs the whole
 * document, because references may lead forward.
 *
 * @param words what is printed for each id
 */
record References(Map<String, List<Inline>> words) implements Block.Visitor<Block> {

  /** These blocks, with words in all their references. */
  List<Block> inBlocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  /** This line, with words in all its references. */
  List<Inline> inLine(List<Inline> line) {
    return line.stream().map(this::in).toList();
  }

  private List<List<Inline>> inLines(List<List<Inline>> lines) {
    return lines.stream().map(this::inLine).toList();
  }

  @Override
  public Block visit(Section section) {
    return new Section(
        section.field(),
        section.id(),
        section.number(),
        inLine(section.title()),
        inBlocks(section.blocks()));
  }

  @Override
  public Block visit(Paragraph paragraph) {
    return new Paragraph(paragraph.number(), inLine(paragraph.content()));
  }

  @Override
  public Block visit(ListBlock list) {
    return new ListBlock(
        list.numbering(),
        list.start(),
        list.items().stream().map(item -> new ListItem(inBlocks(item.blocks()))).toList());
  }

  @Override
  public Block visit(DescriptionList list) {
    return new DescriptionList(
        list.entries().stream()
            .map(
                entry ->
                    new DescriptionList.Entry(
                        inLine(entry.term()),
                        entry.descriptions().stream().map(this::inLine).toList()))
            .toList());
  }

  @Override
  public Block visit(Table table) {
    return new Table(
        table.id(),
        inLine(table.caption()),
        table.columns().stream()
            .map(
                column ->
                    new Table.Column(inLine(column.header()), column.alignment(), column.width()))
            .toList(),
        table.rowHeads(),
        table.groups().stream()
            .map(
                group ->
                    new Table.Group(
                        inLine(group.label()), inRows(group.rows()), inRows(group.subtotals())))
            .toList(),
        inRows(table.totals()),
        inLines(table.notes()));
  }

  private List<Table.Row> inRows(List<Table.Row> rows) {
    return rows.stream().map(row -> new Table.Row(inLines(row.cells()))).toList();
  }

  @Override
  public Block visit(Figure figure) {
    return new Figure(
        figure.id(), figure.picture(), figure.alternative(), inLine(figure.caption()));
  }

  @Override
  public Block visit(Chart chart) {
    return new Chart(
        chart.id(),
        chart.type(),
        inLine(chart.caption()),
        chart.summary(),
        chart.categories(),
        chart.series());
  }

  @Override
  public Block visit(Callout callout) {
    return new Callout(callout.kind(), inLine(callout.heading()), inBlocks(callout.blocks()));
  }

  @Override
  public Block visit(Quote quote) {
    return new Quote(inBlocks(quote.blocks()));
  }

  @Override
  public Block visit(Division division) {
    return new Division(division.language(), inBlocks(division.blocks()));
  }

  @Override
  public Block visit(TableOfContents contents) {
    return contents;
  }

  private Inline in(Inline inline) {
    if (inline instanceof Reference reference && reference.content().isEmpty()) {
      return reference.with(plain(words.getOrDefault(reference.target(), List.of())));
    }
    return inline instanceof Enclosing outer ? outer.with(inLine(outer.content())) : inline;
  }

  /** A title as it may stand in a link: without links of its own and without footnotes. */
  private static List<Inline> plain(List<Inline> title) {
    return title.stream().flatMap(References::plain).toList();
  }

  private static Stream<Inline> plain(Inline inline) {
    if (inline instanceof Link || inline instanceof Reference) {
      return plain(((Enclosing) inline).content()).stream();
    } else if (inline instanceof LineBreak) {
      return Stream.of(new Text(" "));
    }
    return inline instanceof NoteReference ? Stream.empty() : Stream.of(inline);
  }
}
