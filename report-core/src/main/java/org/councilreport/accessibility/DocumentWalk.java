package org.councilreport.accessibility;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.accessibility.Part.Anchor;
import org.councilreport.accessibility.Part.Heading;
import org.councilreport.accessibility.Part.Printed;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.CaptionNumber;
import org.councilreport.document.Chart;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.ListBlock;
import org.councilreport.document.NoteReference;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageFurniture;
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
 * A walk through a document in reading order, which gives its parts.
 *
 * @param field the path of the field that the blocks under way come from
 * @param listDepth how many lists they stand in
 */
record DocumentWalk(String field, int listDepth)
    implements Block.Visitor<Stream<Part>>, Inline.Visitor<Stream<Part>> {
  private static final String DIGITS = "0123456789";

  /** Every part of a document. */
  static List<Part> parts(Document document) {
    DocumentWalk walk = new DocumentWalk("", 0);
    Stream<Part> title = Stream.of(new Printed("title", document.metadata().title()));
    PageFurniture furniture = document.furniture();
    return Stream.of(
            title,
            walk.blocks(document.blocks()),
            document.notes().stream().flatMap(walk::inlines),
            walk.inlines(furniture.header()),
            walk.inlines(furniture.firstHeader()),
            walk.inlines(furniture.footer()),
            furniture.watermark().stream().<Part>map(word -> new Printed("", word)))
        .flatMap(parts -> parts)
        .toList();
  }

  @Override
  public Stream<Part> visit(Section section) {
    DocumentWalk inner = new DocumentWalk(section.field().orElse(field), 0);
    Part heading = new Heading(inner.field, inner.words(section.title()));
    return Stream.of(
            Stream.of(heading),
            section.number().stream().map(inner::printed),
            inner.inlines(section.title()),
            inner.blocks(section.blocks()))
        .flatMap(parts -> parts);
  }

  @Override
  public Stream<Part> visit(Paragraph paragraph) {
    return Stream.concat(
        paragraph.number().stream().map(this::printed), inlines(paragraph.content()));
  }

  @Override
  public Stream<Part> visit(ListBlock list) {
    DocumentWalk inner = new DocumentWalk(field, listDepth + 1);
    return IntStream.range(0, list.items().size())
        .boxed()
        .flatMap(
            index ->
                Stream.concat(
                    Stream.of(new Printed(field, list.label(index, listDepth))),
                    inner.blocks(list.items().get(index).blocks())));
  }

  @Override
  public Stream<Part> visit(DescriptionList list) {
    return list.entries().stream()
        .flatMap(
            entry ->
                Stream.concat(
                    inlines(entry.term()), entry.descriptions().stream().flatMap(this::inlines)));
  }

  @Override
  public Stream<Part> visit(Text text) {
    return Stream.of(new Printed(field, text.value()));
  }

  @Override
  public Stream<Part> visit(Strong strong) {
    return inlines(strong.content());
  }

  @Override
  public Stream<Part> visit(Emphasis emphasis) {
    return inlines(emphasis.content());
  }

  @Override
  public Stream<Part> visit(Link link) {
    Part anchor = new Anchor(field, link.target().toString(), words(link.content()));
    return Stream.concat(Stream.of(anchor), inlines(link.content()));
  }

  @Override
  public Stream<Part> visit(LineBreak lineBreak) {
    return Stream.empty();
  }

  @Override
  public Stream<Part> visit(PageNumber number) {
    return Stream.of(new Printed(field, DIGITS));
  }

  @Override
  public Stream<Part> visit(CaptionNumber number) {
    return Stream.of(printed(String.valueOf(number.number())));
  }

  @Override
  public Stream<Part> visit(PageCount count) {
    return Stream.of(new Printed(field, DIGITS));
  }

  private Part printed(String text) {
    return new Printed(field, text);
  }

  private Stream<Part> blocks(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this));
  }

  private Stream<Part> inlines(List<Inline> inlines) {
    return inlines.stream().flatMap(inline -> inline.accept(this));
  }

  private String words(List<Inline> inlines) {
    return inlines(inlines)
        .flatMap(
            part -> part instanceof Printed printed ? Stream.of(printed.text()) : Stream.empty())
        .collect(Collectors.joining());
  }

  @Override
  public Stream<Part> visit(Table table) {
    Stream<Table.Row> rows =
        Stream.concat(
            table.groups().stream()
                .flatMap(group -> Stream.concat(group.rows().stream(), group.subtotals().stream())),
            table.totals().stream());
    return Stream.of(
            Stream.of(table.caption()),
            table.columns().stream().map(Table.Column::header),
            table.groups().stream().map(Table.Group::label),
            rows.flatMap(row -> row.cells().stream()),
            table.notes().stream())
        .flatMap(texts -> texts)
        .flatMap(this::inlines);
  }

  @Override
  public Stream<Part> visit(Figure figure) {
    return inlines(figure.caption());
  }

  @Override
  public Stream<Part> visit(Chart chart) {
    Stream<String> names =
        Stream.concat(chart.categories().stream(), chart.series().stream().map(Chart.Series::name));
    return Stream.concat(inlines(chart.caption()), names.map(name -> new Printed(field, name)));
  }

  @Override
  public Stream<Part> visit(Callout callout) {
    return Stream.concat(inlines(callout.heading()), blocks(callout.blocks()));
  }

  @Override
  public Stream<Part> visit(Quote quote) {
    return blocks(quote.blocks());
  }

  @Override
  public Stream<Part> visit(Division division) {
    return blocks(division.blocks());
  }

  @Override
  public Stream<Part> visit(TableOfContents contents) {
    return Stream.of(new Printed(field, contents.title()));
  }

  @Override
  public Stream<Part> visit(Abbreviation abbreviation) {
    return Stream.of(new Printed(field, abbreviation.text()));
  }

  @Override
  public Stream<Part> visit(Span span) {
    return inlines(span.content());
  }

  @Override
  public Stream<Part> visit(Reference reference) {
    Part anchor = new Anchor(field, "#" + reference.target(), words(reference.content()));
    return Stream.concat(Stream.of(anchor), inlines(reference.content()));
  }

  @Override
  public Stream<Part> visit(NoteReference reference) {
    return Stream.of(new Printed(field, DIGITS));
  }

  @Override
  public Stream<Part> visit(Status status) {
    return Stream.of(new Printed(field, status.symbol()), new Printed(field, status.label()));
  }
}
