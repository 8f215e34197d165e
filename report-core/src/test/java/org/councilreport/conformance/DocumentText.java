package org.councilreport.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
 * The text of a document in a form that every output can be compared in. A line for each
 *
 * <ul>
 *   <li>heading: {@code H2 text};
 *   <li>paragraph, heading of a callout: {@code P text}; description: {@code P term description};
 *   <li>list item with its first paragraph: {@code LI1 text}, the number its nesting depth, from 1;
 *   <li>title and entry of a table of contents, without the number of its page: {@code T 1 text};
 *   <li>caption, before a table's rows and after a figure: {@code C text};
 *   <li>text alternative of a figure or chart: {@code F text};
 *   <li>row of a table: {@code TH a | b} for the head, {@code TG label} for a group's label, {@code
 *       TR a | b} for all others, {@code TN text} for a note below;
 *   <li>footnote, after all else: {@code N1 text}.
 * </ul>
 *
 * Numbers of headings and paragraphs, labels of items, and what stands beside the text are left
 * out. A line break is a space, a footnote's mark {@code [1]}, a status {@code symbol label}.
 */
public final class DocumentText {
  private DocumentText() {}

  /** The lines of a document: those of its logo, its title, and so on. */
  public static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    document.logo().ifPresent(logo -> logo.accept(new Blocks(document, lines, 1, 0)));
    lines.add(line("H1", document.metadata().title()));
    Blocks blocks = new Blocks(document, lines, 2, 0);
    document.blocks().forEach(block -> block.accept(blocks));
    for (int i = 0; i < document.notes().size(); i++) {
      lines.add(line("N" + (i + 1), text(document.notes().get(i))));
    }
    return lines;
  }

  /** A line of this kind; without a space when there is no text. */
  public static String line(String kind, String text) {
    return text.isEmpty() ? kind : kind + " " + text;
  }

  /**
   * A line for an entry of a table of contents. What parts the number of a heading from its words
   * is a tab in Word, as Word itself makes it; the words are plain, with spaces of one kind.
   */
  public static String entry(String text) {
    return line("T", text.replace('\t', ' ').replace('\u00a0', ' '));
  }

  /** The same of a text that ends with the number of the page, which HTML does not have. */
  public static String pagedEntry(String text) {
    return entry(text.replaceFirst("\\s+[0-9]+$", ""));
  }

  private static String text(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(inline -> text.append(inline.accept(new Words())));
    return text.toString();
  }

  private record Blocks(Document document, List<String> lines, int headingLevel, int listDepth)
      implements Block.Visitor<List<String>> {

    @Override
    public List<String> visit(Section section) {
      lines.add(line("H" + headingLevel, text(section.title())));
      Blocks inner = new Blocks(document, lines, headingLevel + 1, listDepth);
      section.blocks().forEach(block -> block.accept(inner));
      return lines;
    }

    @Override
    public List<String> visit(Paragraph paragraph) {
      lines.add(line("P", text(paragraph.content())));
      return lines;
    }

    @Override
    public List<String> visit(ListBlock list) {
      Blocks inner = new Blocks(document, lines, headingLevel, listDepth + 1);
      for (ListItem item : list.items()) {
        List<Block> rest = new ArrayList<>(item.blocks());
        String first = "";
        if (!rest.isEmpty() && rest.get(0) instanceof Paragraph paragraph) {
          first = text(paragraph.content());
          rest.remove(0);
        }
        lines.add(line("LI" + (listDepth + 1), first));
        rest.forEach(block -> block.accept(inner));
      }
      return lines;
    }

    @Override
    public List<String> visit(DescriptionList list) {
      for (DescriptionList.Entry entry : list.entries()) {
        List<String> values = entry.descriptions().stream().map(DocumentText::text).toList();
        lines.add(line("P", text(entry.term()) + " " + values.get(0)));
        values.stream().skip(1).forEach(value -> lines.add(line("P", value)));
      }
      return lines;
    }

    @Override
    public List<String> visit(Table table) {
      lines.add(line("C", text(table.caption())));
      lines.add(line("TH", cells(table.columns().stream().map(Table.Column::header).toList())));
      for (Table.Group group : table.groups()) {
        if (!group.label().isEmpty()) {
          lines.add(line("TG", text(group.label())));
        }
        group.rows().forEach(this::row);
        group.subtotals().forEach(this::row);
      }
      table.totals().forEach(this::row);
      table.notes().forEach(note -> lines.add(line("TN", text(note))));
      return lines;
    }

    private void row(Table.Row row) {
      lines.add(line("TR", cells(row.cells())));
    }

    private static String cells(List<List<Inline>> cells) {
      return cells.stream().map(DocumentText::text).collect(Collectors.joining(" | "));
    }

    @Override
    public List<String> visit(Figure figure) {
      figure.alternative().ifPresent(words -> lines.add(line("F", words)));
      if (!figure.caption().isEmpty()) {
        lines.add(line("C", text(figure.caption())));
      }
      return lines;
    }

    @Override
    public List<String> visit(Chart chart) {
      lines.add(line("F", chart.summary()));
      lines.add(line("C", text(chart.caption())));
      return lines;
    }

    @Override
    public List<String> visit(Callout callout) {
      if (!callout.heading().isEmpty()) {
        lines.add(line("P", text(callout.heading())));
      }
      callout.blocks().forEach(block -> block.accept(this));
      return lines;
    }

    @Override
    public List<String> visit(Quote quote) {
      quote.blocks().forEach(block -> block.accept(this));
      return lines;
    }

    @Override
    public List<String> visit(Division division) {
      division.blocks().forEach(block -> block.accept(this));
      return lines;
    }

    @Override
    public List<String> visit(TableOfContents contents) {
      lines.add(line("T", contents.title()));
      entries(document.blocks(), contents.depth() - 1);
      return lines;
    }

    private void entries(List<Block> blocks, int levels) {
      for (Block block : blocks) {
        if (block instanceof Section section && levels > 0) {
          String number = section.number().map(printed -> printed + " ").orElse("");
          lines.add(entry(number + text(section.title())));
          entries(section.blocks(), levels - 1);
        }
      }
    }
  }

  private record Words() implements Inline.Visitor<String> {

    @Override
    public String visit(Text text) {
      return text.value();
    }

    @Override
    public String visit(Strong strong) {
      return text(strong.content());
    }

    @Override
    public String visit(Emphasis emphasis) {
      return text(emphasis.content());
    }

    @Override
    public String visit(Link link) {
      return text(link.content());
    }

    @Override
    public String visit(LineBreak lineBreak) {
      return " ";
    }

    @Override
    public String visit(PageNumber number) {
      throw new IllegalArgumentException("a page number outside the foot");
    }

    @Override
    public String visit(CaptionNumber number) {
      return String.valueOf(number.number());
    }

    @Override
    public String visit(PageCount count) {
      throw new IllegalArgumentException("a page count outside the foot");
    }

    @Override
    public String visit(Abbreviation abbreviation) {
      return abbreviation.text();
    }

    @Override
    public String visit(Span span) {
      return text(span.content());
    }

    @Override
    public String visit(Reference reference) {
      return text(reference.content());
    }

    @Override
    public String visit(NoteReference reference) {
      return "[" + reference.number() + "]";
    }

    @Override
    public String visit(Status status) {
      return status.symbol() + " " + status.label();
    }
  }
}
