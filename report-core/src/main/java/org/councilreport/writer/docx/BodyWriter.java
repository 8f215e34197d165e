package org.councilreport.writer.docx;

import java.util.List;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Chart;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Section;
import org.councilreport.document.Table;
import org.councilreport.document.TableOfContents;
import org.councilreport.style.Theme;
import org.councilreport.writer.docx.ParagraphForm.Label;
import org.councilreport.writer.docx.ParagraphForm.Offset;

/** Writes blocks. Each method returns the paragraphs that it wrote to. */
final class BodyWriter implements Block.Visitor<ParagraphWriter> {
  private final Draft draft;
  private final ParagraphWriter paragraphs;
  private final Place place;

  /** Writes a document's body, under its title. */
  static void write(Draft draft) {
    BodyWriter body = of(draft, draft.document().blocks());
    draft.document().blocks().forEach(block -> block.accept(body));
  }

  /** Writes a logo, above a document's title. */
  static void write(Draft draft, Figure logo) {
    double measure = draft.story().theme().page().measure();
    draft.drawings().writeLogo(logo, of(draft, List.of()).place, measure);
  }

  private static BodyWriter of(Draft draft, List<Block> blocks) {
    return new BodyWriter(draft, Place.body(blocks, draft.story().theme()));
  }

  private BodyWriter(Draft draft, Place place) {
    this.draft = draft;
    this.paragraphs = draft.paragraphs();
    this.place = place;
  }

  @Override
  public ParagraphWriter visit(Section section) {
    draft.turns().turnFor(section, place);
    ParagraphForm heading =
        place.atEdge(ParagraphStyle.heading(place.headingLevel())).at(bookmarks(section));
    draft
        .controls()
        .write(
            section.field(),
            () -> {
              paragraphs.write(draft.numbers().number(heading, section), section.title());
              write(section.blocks(), place.in(section, draft.story().theme()));
            });
    return paragraphs;
  }

  @Override
  public ParagraphWriter visit(Paragraph paragraph) {
    draft.turns().turnFor(paragraph, place);
    ParagraphForm form =
        paragraph.number().isPresent()
            ? draft.numbers().number(place.atEdge(place.text()), paragraph)
            : place.form();
    return paragraphs.write(form, paragraph.content());
  }

  @Override
  public ParagraphWriter visit(ListBlock list) {
    ParagraphForm form =
        place.form(ParagraphStyle.listItem(list.numbering(), place.frame(), place.listLevel()));
    Theme theme = draft.story().theme();
    double left = place.indent(theme) - place.offset().shift() + theme.listIndent();
    Label label = new Label(draft.numbering().id(list, place), place.listLevel(), left);
    for (ListItem item : list.items()) {
      List<Block> blocks = item.blocks();
      boolean led = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
      List<Inline> first = led ? ((Paragraph) blocks.get(0)).content() : List.of();
      draft.turns().turnFor(list, place);
      paragraphs.write(form.labelled(label), first);
      write(blocks.subList(led ? 1 : 0, blocks.size()), place.inItem());
    }
    return paragraphs;
  }

  @Override
  public ParagraphWriter visit(DescriptionList list) {
    draft.turns().turnFor(list, place);
    return paragraphs.write(place.form(place.facts()), list);
  }

  @Override
  public ParagraphWriter visit(Quote quote) {
    return write(quote.blocks(), place.inQuote());
  }

  @Override
  public ParagraphWriter visit(Callout callout) {
    draft.turns().turnFor(callout, place);
    Place inner = place.inCallout(draft.calloutEdges().next());
    List<Block> blocks = callout.blocks();
    if (!callout.heading().isEmpty()) {
      paragraphs.write(inner.form(ParagraphStyle.CALLOUT_TITLE), callout.heading());
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Offset edge = inner.offset();
      if (i == 0 && callout.heading().isEmpty() && block instanceof Paragraph) {
        edge = edge.opening();
      }
      if (i == blocks.size() - 1
          && (block instanceof Paragraph || block instanceof DescriptionList)) {
        edge = edge.closing();
      }
      block.accept(new BodyWriter(draft, inner.at(edge)));
    }
    return paragraphs;
  }

  @Override
  public ParagraphWriter visit(Division division) {
    return write(division.blocks(), place.in(division.language()));
  }

  @Override
  public ParagraphWriter visit(Table table) {
    draft.turns().turnFor(table, place);
    new TableWriter(paragraphs, table, place).write(draft.turns().measure(table, place));
    return paragraphs;
  }

  @Override
  public ParagraphWriter visit(Figure figure) {
    draft.drawings().write(figure, place, measure(figure));
    return paragraphs;
  }

  @Override
  public ParagraphWriter visit(Chart chart) {
    draft.drawings().write(chart, place, measure(chart));
    return paragraphs;
  }

  @Override
  public ParagraphWriter visit(TableOfContents contents) {
    draft.turns().turnFor(contents, place);
    new ContentsWriter(draft).write(contents, place);
    return paragraphs;
  }

  private ParagraphWriter write(List<Block> blocks, Place inner) {
    BodyWriter writer = new BodyWriter(draft, inner);
    blocks.forEach(block -> block.accept(writer));
    return paragraphs;
  }

  /** How wide a block may be, on a page that is turned for it. */
  private double measure(Block block) {
    return draft.turns().turnFor(block, place) - place.indent(draft.story().theme());
  }

  private List<String> bookmarks(Block block) {
    return draft.story().bookmarks().of(block);
  }
}
