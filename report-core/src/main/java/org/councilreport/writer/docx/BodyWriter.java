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
import org.councilreport.writer.docx.ParagraphForm.Label;

/** Writes blocks. Each method returns the paragraphs that it wrote to. */
final class BodyWriter implements Block.Visitor<ParagraphWriter> {
  private final Draft draft;
  private final ParagraphWriter paragraphs;
  private final Place place;

  /** Begins a document's body, under its title. */
  BodyWriter(Draft draft) {
    this(draft, Place.BODY);
  }

  private BodyWriter(Draft draft, Place place) {
    this.draft = draft;
    this.paragraphs = draft.paragraphs();
    this.place = place;
  }

  @Override
  public ParagraphWriter visit(Section section) {
    draft.turns().turnFor(section);
    ParagraphForm heading =
        place.form(ParagraphStyle.heading(place.headingLevel())).at(bookmarks(section));
    paragraphs.write(draft.numbers().number(heading, section), section.title());
    return write(section.blocks(), place.inSection());
  }

  @Override
  public ParagraphWriter visit(Paragraph paragraph) {
    draft.turns().turnFor(paragraph);
    return paragraphs.write(draft.numbers().number(place.form(), paragraph), paragraph.content());
  }

  @Override
  public ParagraphWriter visit(ListBlock list) {
    ParagraphForm form =
        place.form(ParagraphStyle.listItem(list.numbering(), place.frame(), place.listLevel()));
    Label label = new Label(draft.numbering().id(list, place), place.listLevel());
    for (ListItem item : list.items()) {
      List<Block> blocks = item.blocks();
      boolean led = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
      List<Inline> first = led ? ((Paragraph) blocks.get(0)).content() : List.of();
      draft.turns().turnFor(list);
      paragraphs.write(form.labelled(label), first);
      write(blocks.subList(led ? 1 : 0, blocks.size()), place.inItem());
    }
    return paragraphs;
  }

  @Override
  public ParagraphWriter visit(DescriptionList list) {
    draft.turns().turnFor(list);
    boolean inBody = place.text().equals(ParagraphStyle.NORMAL);
    return paragraphs.write(place.form(inBody ? ParagraphStyle.FRONT_MATTER : place.text()), list);
  }

  @Override
  public ParagraphWriter visit(Quote quote) {
    return write(quote.blocks(), place.inQuote());
  }

  @Override
  public ParagraphWriter visit(Callout callout) {
    draft.turns().turnFor(callout);
    if (!callout.heading().isEmpty()) {
      paragraphs.write(place.form(ParagraphStyle.CALLOUT_TITLE), callout.heading());
    }
    return write(callout.blocks(), place.inCallout());
  }

  @Override
  public ParagraphWriter visit(Division division) {
    return write(division.blocks(), place.in(division.language()));
  }

  @Override
  public ParagraphWriter visit(Table table) {
    new TableWriter(paragraphs, table, place).write(measure(table));
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
    draft.turns().turnFor(contents);
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
    return draft.turns().turnFor(block) - place.indent(draft.story().theme());
  }

  private List<String> bookmarks(Block block) {
    return draft.story().bookmarks().of(block);
  }
}
