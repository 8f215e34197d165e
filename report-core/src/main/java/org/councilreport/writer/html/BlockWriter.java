package org.councilreport.writer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Chart;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Section;
import org.councilreport.document.Table;
import org.councilreport.document.TableOfContents;

/**
 * Writes blocks. Each method returns the HTML that it wrote to.
 *
 * @param draft the file
 * @param level the level of a heading here, from 2
 */
record BlockWriter(Draft draft, int level) implements Block.Visitor<Html> {
  private static final int FIRST_LEVEL = 2;

  /** Begins a document's body, under its title. */
  static BlockWriter of(Draft draft) {
    return new BlockWriter(draft, FIRST_LEVEL);
  }

  Html write(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return draft.html();
  }

  @Override
  public Html visit(Section section) {
    Html html = draft.html();
    html.start("section").line();
    draft
        .anchors()
        .heading(section)
        .ifPresentOrElse(id -> html.start("h" + level, "id", id), () -> html.start("h" + level));
    number(section.number());
    draft.write(section.title()).endLine();
    return new BlockWriter(draft, level + 1).write(section.blocks()).endLine();
  }

  @Override
  public Html visit(Paragraph paragraph) {
    if (paragraph.number().isPresent()) {
      draft.html().start("p", "class", "numbered");
      number(paragraph.number());
    } else {
      draft.html().start("p");
    }
    return draft.write(paragraph.content()).endLine();
  }

  private void number(Optional<String> number) {
    number.ifPresent(printed -> draft.html().element("span", printed + " ", "class", "number"));
  }

  @Override
  public Html visit(ListBlock list) {
    Html html = draft.html();
    if (list.numbering() == ListNumbering.BULLET) {
      html.start("ul");
    } else {
      html.start("ol", attributes(list));
    }
    html.line();
    for (ListItem item : list.items()) {
      html.start("li");
      write(item.blocks()).endLine();
    }
    return html.endLine();
  }

  private static String[] attributes(ListBlock list) {
    List<String> attributes = new ArrayList<>();
    if (list.numbering() != ListNumbering.DECIMAL) {
      attributes.addAll(List.of("type", type(list.numbering())));
    }
    if (list.numbering() == ListNumbering.LOWER_ALPHA) {
      attributes.addAll(List.of("class", "letters"));
    } else if (list.numbering() == ListNumbering.UPPER_ALPHA) {
      attributes.addAll(List.of("class", "capitals"));
    }
    if (list.start() != 1) {
      attributes.addAll(List.of("start", Integer.toString(list.start())));
    }
    return attributes.toArray(String[]::new);
  }

  private static String type(ListNumbering numbering) {
    return switch (numbering) {
      case BULLET, DECIMAL -> "1";
      case LOWER_ALPHA -> "a";
      case LOWER_ROMAN -> "i";
      case UPPER_ALPHA -> "A";
    };
  }

  @Override
  public Html visit(DescriptionList list) {
    Html html = draft.html();
    html.start("dl").line();
    for (DescriptionList.Entry entry : list.entries()) {
      html.start("div").start("dt");
      draft.write(entry.term()).end();
      for (List<Inline> description : entry.descriptions()) {
        html.start("dd");
        draft.write(description).end();
      }
      html.endLine();
    }
    return html.endLine();
  }

  @Override
  public Html visit(Quote quote) {
    draft.html().start("blockquote").line();
    return write(quote.blocks()).endLine();
  }

  @Override
  public Html visit(Callout callout) {
    Html html = draft.html();
    String kind = "callout " + callout.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (callout.heading().isEmpty()) {
      html.start("div", "class", kind, "role", "note").line();
    } else {
      String id = draft.anchors().next("callout");
      html.start("div", "class", kind, "role", "note", "aria-labelledby", id).line();
      html.start("p", "class", "heading", "id", id);
      draft.write(callout.heading()).endLine();
    }
    return write(callout.blocks()).endLine();
  }

  @Override
  public Html visit(Division division) {
    draft.html().start("div", InlineWriter.language(division.language())).line();
    return write(division.blocks()).endLine();
  }

  @Override
  public Html visit(Table table) {
    return new TableWriter(draft, table).write();
  }

  @Override
  public Html visit(Figure figure) {
    return new FigureWriter(draft).write(figure);
  }

  @Override
  public Html visit(Chart chart) {
    return new FigureWriter(draft).write(chart);
  }

  @Override
  public Html visit(TableOfContents contents) {
    return new ContentsWriter(draft, contents).write(level);
  }
}
