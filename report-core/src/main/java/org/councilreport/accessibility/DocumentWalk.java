package org.councilreport.accessibility;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.accessibility.Part.Anchor;
import org.councilreport.accessibility.Part.Heading;
import org.councilreport.accessibility.Part.Printed;
import org.councilreport.document.Block;
import org.councilreport.document.Chart;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Document;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.ListBlock;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.document.Strong;
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

  /** What the numbers of charts are made of. */
  private static final String NUMBERS = DIGITS + ",.\u2212 ×^";

  /** Every part of a document. */
  static List<Part> parts(Document document) {
    DocumentWalk walk = new DocumentWalk("", 0);
    Stream<Part> title = Stream.of(new Printed("title", document.metadata().title()));
    return Stream.of(
            title, walk.blocks(document.blocks()), walk.inlines(document.furniture().footer()))
        .flatMap(parts -> parts)
        .toList();
  }

  @Override
  public Stream<Part> visit(Section section) {
    DocumentWalk inner = new DocumentWalk(section.field().orElse(field), 0);
    Part heading = new Heading(inner.field, inner.words(section.title()));
    return Stream.of(
            Stream.of(heading), inner.inlines(section.title()), inner.blocks(section.blocks()))
        .flatMap(parts -> parts);
  }

  @Override
  public Stream<Part> visit(Paragraph paragraph) {
    return inlines(paragraph.content());
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
        .flatMap(entry -> Stream.concat(inlines(entry.term()), inlines(entry.description())));
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
  public Stream<Part> visit(PageCount count) {
    return Stream.of(new Printed(field, DIGITS));
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
  public Stream<Part> visit(org.councilreport.document.Table node) {
    throw new UnsupportedOperationException("next: Table");
  }

  @Override
  public Stream<Part> visit(Figure figure) {
    return inlines(figure.caption());
  }

  @Override
  public Stream<Part> visit(Chart chart) {
    Stream<String> words =
        Stream.concat(chart.categories().stream(), chart.series().stream().map(Chart.Series::name));
    return Stream.concat(
        inlines(chart.caption()),
        Stream.concat(words, Stream.of(NUMBERS)).map(text -> new Printed(field, text)));
  }

  @Override
  public Stream<Part> visit(org.councilreport.document.Callout node) {
    throw new UnsupportedOperationException("next: Callout");
  }

  @Override
  public Stream<Part> visit(org.councilreport.document.Quote node) {
    throw new UnsupportedOperationException("next: Quote");
  }

  @Override
  public Stream<Part> visit(org.councilreport.document.Division node) {
    throw new UnsupportedOperationException("next: Division");
  }

  @Override
  public Stream<Part> visit(org.councilreport.document.TableOfContents node) {
    throw new UnsupportedOperationException("next: TableOfContents");
  }

  @Override
  public Stream<Part> visit(org.councilreport.document.Abbreviation node) {
    throw new UnsupportedOperationException("next: Abbreviation");
  }

  @Override
  public Stream<Part> visit(org.councilreport.document.Span node) {
    throw new UnsupportedOperationException("next: Span");
  }

  @Override
  public Stream<Part> visit(org.councilreport.document.Reference node) {
    throw new UnsupportedOperationException("next: Reference");
  }

  @Override
  public Stream<Part> visit(org.councilreport.document.NoteReference node) {
    throw new UnsupportedOperationException("next: NoteReference");
  }

  @Override
  public Stream<Part> visit(org.councilreport.document.Status node) {
    throw new UnsupportedOperationException("next: Status");
  }
}
