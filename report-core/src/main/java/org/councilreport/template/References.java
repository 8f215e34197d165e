package org.councilreport.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.CaptionNumber;
import org.councilreport.document.Chart;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.NoteReference;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Reference;
import org.councilreport.document.Section;
import org.councilreport.document.Span;
import org.councilreport.document.Status;
import org.councilreport.document.Strong;
import org.councilreport.document.Table;
import org.councilreport.document.TableOfContents;
import org.councilreport.document.Text;

/**
 * Gives each reference without words the number or title of what it leads to. This needs the whole
 * document, because references may lead forward.
 *
 * @param words what is printed for each id
 */
record References(Map<String, List<Inline>> words)
    implements Block.Visitor<Block>, Inline.Visitor<Inline> {

  /** These blocks, with words in all their references. */
  List<Block> inBlocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  /** This line, with words in all its references. */
  List<Inline> inLine(List<Inline> line) {
    return line.stream().map(inline -> inline.accept(this)).toList();
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

  @Override
  public Inline visit(Reference reference) {
    List<Inline> content =
        reference.content().isEmpty()
            ? plain(words.getOrDefault(reference.target(), List.of()))
            : inLine(reference.content());
    return new Reference(reference.target(), content);
  }

  /** A title as it may stand in a link: without links of its own and without footnotes. */
  private static List<Inline> plain(List<Inline> title) {
    return title.stream().flatMap(inline -> plain(inline)).toList();
  }

  private static Stream<Inline> plain(Inline inline) {
    if (inline instanceof Link link) {
      return plain(link.content()).stream();
    } else if (inline instanceof Reference reference) {
      return plain(reference.content()).stream();
    } else if (inline instanceof LineBreak) {
      return Stream.of(new Text(" "));
    }
    return inline instanceof NoteReference ? Stream.empty() : Stream.of(inline);
  }

  @Override
  public Inline visit(Text text) {
    return text;
  }

  @Override
  public Inline visit(Strong strong) {
    return new Strong(inLine(strong.content()));
  }

  @Override
  public Inline visit(Emphasis emphasis) {
    return new Emphasis(inLine(emphasis.content()));
  }

  @Override
  public Inline visit(Link link) {
    return new Link(link.target(), inLine(link.content()));
  }

  @Override
  public Inline visit(Span span) {
    return new Span(span.language(), inLine(span.content()));
  }

  @Override
  public Inline visit(LineBreak lineBreak) {
    return lineBreak;
  }

  @Override
  public Inline visit(Abbreviation abbreviation) {
    return abbreviation;
  }

  @Override
  public Inline visit(NoteReference reference) {
    return reference;
  }

  @Override
  public Inline visit(Status status) {
    return status;
  }

  @Override
  public Inline visit(PageNumber number) {
    return number;
  }

  @Override
  public Inline visit(CaptionNumber number) {
    return number;
  }

  @Override
  public Inline visit(PageCount count) {
    return count;
  }
}
