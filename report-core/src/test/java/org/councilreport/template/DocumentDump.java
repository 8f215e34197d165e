package org.councilreport.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.Alignment;
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

/** A document as text, one line a paragraph, for people and goldens to read. */
record DocumentDump(String indent, int listDepth)
    implements Block.Visitor<String>, Inline.Visitor<String> {

  static String of(Document document) {
    DocumentDump dump = new DocumentDump("", 0);
    return metadata(document)
        + "\n"
        + document.logo().map(logo -> "logo: " + logo.accept(dump)).orElse("")
        + body(document)
        + document.furniture().watermark().map(word -> dump.line("watermark: " + word)).orElse("")
        + dump.running("header: ", document.furniture().header())
        + dump.running("footer: ", document.furniture().footer());
  }

  /** The blocks of a document, and its notes. */
  static String body(Document document) {
    DocumentDump dump = new DocumentDump("", 0);
    StringBuilder lines = new StringBuilder(dump.blocks(document.blocks()));
    for (int i = 0; i < document.notes().size(); i++) {
      lines.append(dump.line("^" + (i + 1) + " " + dump.inlines(document.notes().get(i))));
    }
    return lines.toString();
  }

  private String running(String kind, List<Inline> line) {
    return line.isEmpty() ? "" : line(kind + inlines(line));
  }

  /** A theme's digest would change with every change of looks. */
  static String metadata(Document document) {
    return document.metadata().toString().replaceFirst("@[0-9a-f]+", "");
  }

  static String of(List<Block> blocks) {
    return new DocumentDump("", 0).blocks(blocks);
  }

  @Override
  public String visit(Section section) {
    String field = section.field().map(path -> " {" + path + "}").orElse("");
    String number = section.number().map(n -> n + " ").orElse("");
    return line("# " + number + inlines(section.title()) + field + id(section.id()))
        + deeper(0).blocks(section.blocks());
  }

  @Override
  public String visit(Paragraph paragraph) {
    String number = paragraph.number().map(n -> n + " ").orElse("");
    return line("¶ " + number + inlines(paragraph.content()));
  }

  @Override
  public String visit(ListBlock list) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < list.items().size(); i++) {
      lines
          .append(line(list.label(i, listDepth)))
          .append(deeper(listDepth + 1).blocks(list.items().get(i).blocks()));
    }
    return lines.toString();
  }

  @Override
  public String visit(DescriptionList list) {
    return list.entries().stream()
        .map(
            entry ->
                line(
                    inlines(entry.term())
                        + entry.descriptions().stream()
                            .map(description -> " | " + inlines(description))
                            .collect(Collectors.joining())))
        .collect(Collectors.joining());
  }

  @Override
  public String visit(Table table) {
    StringBuilder lines = new StringBuilder();
    lines.append(line("table" + id(table.id()) + " " + inlines(table.caption())));
    DocumentDump inner = deeper(0);
    String head =
        table.columns().stream()
            .map(column -> inlines(column.header()) + column(column))
            .collect(Collectors.joining(" | "));
    lines.append(inner.line((table.rowHeads() ? "head, with row heads: " : "head: ") + head));
    for (Table.Group group : table.groups()) {
      if (!group.label().isEmpty()) {
        lines.append(inner.line("group: " + inlines(group.label())));
      }
      lines.append(inner.rows("row: ", group.rows()));
      lines.append(inner.rows("subtotal: ", group.subtotals()));
    }
    lines.append(inner.rows("total: ", table.totals()));
    table.notes().forEach(note -> lines.append(inner.line("note: " + inlines(note))));
    return lines.toString();
  }

  private static String column(Table.Column column) {
    String alignment = column.alignment() == Alignment.START ? "" : " <" + column.alignment() + ">";
    return alignment + column.width().map(width -> " " + width + "%").orElse("");
  }

  private String rows(String kind, List<Table.Row> rows) {
    return rows.stream()
        .map(
            row ->
                line(
                    kind
                        + row.cells().stream()
                            .map(this::inlines)
                            .collect(Collectors.joining(" | "))))
        .collect(Collectors.joining());
  }

  private static String id(Optional<String> id) {
    return id.map(name -> " #" + name).orElse("");
  }

  @Override
  public String visit(Figure figure) {
    String alternative = figure.alternative().map(words -> " \"" + words + "\"").orElse("");
    return line(
        "figure"
            + id(figure.id())
            + " "
            + figure.picture()
            + alternative
            + " "
            + inlines(figure.caption()));
  }

  @Override
  public String visit(Chart chart) {
    return line(
            chart.type() + id(chart.id()) + " " + inlines(chart.caption()) + ": " + chart.summary())
        + deeper(0).line(String.join(" | ", chart.categories()))
        + chart.series().stream()
            .map(series -> deeper(0).line(series.name() + ": " + values(series)))
            .collect(Collectors.joining());
  }

  private static String values(Chart.Series series) {
    return series.values().stream()
        .map(value -> value.map(BigDecimal::toPlainString).orElse("-"))
        .collect(Collectors.joining(" | "));
  }

  @Override
  public String visit(Callout callout) {
    return line(callout.kind() + " " + inlines(callout.heading()))
        + deeper(0).blocks(callout.blocks());
  }

  @Override
  public String visit(Quote quote) {
    return line("quote") + deeper(0).blocks(quote.blocks());
  }

  @Override
  public String visit(Division division) {
    return line("in " + division.language().toLanguageTag()) + deeper(0).blocks(division.blocks());
  }

  @Override
  public String visit(TableOfContents contents) {
    return line("contents to level " + contents.depth() + ": " + contents.title());
  }

  @Override
  public String visit(Abbreviation abbreviation) {
    return "[abbr " + abbreviation.text() + " = " + abbreviation.expansion() + "]";
  }

  @Override
  public String visit(Span span) {
    return "[" + span.language().toLanguageTag() + ": " + inlines(span.content()) + "]";
  }

  @Override
  public String visit(Reference reference) {
    return "[#" + reference.target() + " " + inlines(reference.content()) + "]";
  }

  @Override
  public String visit(NoteReference reference) {
    return "[^" + reference.number() + "]";
  }

  @Override
  public String visit(Status status) {
    return String.format(
        Locale.ROOT, "[%s %s #%06X]", status.symbol(), status.label(), status.colour());
  }

  @Override
  public String visit(Text text) {
    return text.value();
  }

  @Override
  public String visit(Strong strong) {
    return "[strong " + inlines(strong.content()) + "]";
  }

  @Override
  public String visit(Emphasis emphasis) {
    return "[em " + inlines(emphasis.content()) + "]";
  }

  @Override
  public String visit(Link link) {
    return "[" + link.target() + " " + inlines(link.content()) + "]";
  }

  @Override
  public String visit(LineBreak lineBreak) {
    return "[br]";
  }

  @Override
  public String visit(PageNumber number) {
    return "[page]";
  }

  @Override
  public String visit(CaptionNumber number) {
    return "#" + number.number();
  }

  @Override
  public String visit(PageCount count) {
    return "[pages]";
  }

  private DocumentDump deeper(int lists) {
    return new DocumentDump(indent + "  ", lists);
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
  }

  private String inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private String line(String text) {
    return indent + text + "\n";
  }
}
