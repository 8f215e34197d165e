package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Chart;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Section;
import org.councilreport.document.Strong;
import org.councilreport.document.Table;
import org.councilreport.document.TableOfContents;
import org.councilreport.document.Text;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;
import org.councilreport.text.MeasuredText;

/**
 * A document into boxes and its logical tree, both in one walk. Each visit adds the block's boxes
 * to the flow and returns the block's structure elements.
 */
final class BoxBuilder implements Block.Visitor<List<StructureElement>> {
  private final TextBuilder texts;
  private final Notes notes;
  private final Outline outline;
  private final List<Box> boxes;
  private final Place place;

  /**
   * Where in the nesting a block stands.
   *
   * @param headingLevel the level a section here has
   * @param listDepth how many lists it stands in
   * @param indent how far it stands right of the region's left edge
   * @param numberAt where printed numbers stand
   * @param labels labels of list items that begin with the next paragraph
   */
  private record Place(
      int headingLevel, int listDepth, double indent, double numberAt, List<TextBox.Label> labels) {

    /** Deeper by this much, and in a list or not. */
    Place in(double by, int lists) {
      return new Place(headingLevel, listDepth + lists, indent + by, indent + by, labels);
    }
  }

  private BoxBuilder(
      TextBuilder texts, Outline outline, Notes notes, List<Box> boxes, Place place) {
    this.texts = texts;
    this.outline = outline;
    this.notes = notes;
    this.boxes = boxes;
    this.place = place;
  }

  private BoxBuilder(BoxBuilder outer, List<Box> boxes, Place place) {
    this(outer.texts, outer.outline, outer.notes, boxes, place);
  }

  /** The flow of a whole document, its title first. */
  static Flow flow(Document document, Outline outline, TextBuilder texts) {
    List<Box> boxes = new ArrayList<>();
    Notes notes = new Notes(document.notes(), texts);
    Place place = under(2, document.blocks(), texts, new ArrayList<>());
    BoxBuilder builder = new BoxBuilder(texts, outline, notes, boxes, place);
    List<StructureElement> elements = new ArrayList<>();
    elements.add(builder.title(document.metadata().title()));
    elements.addAll(builder.annotated(document.blocks()));
    return new Flow(boxes, notes, StructureElement.of(StructureType.DOCUMENT, elements));
  }

  /** Under a heading. Where paragraphs have numbers, all text stands right of them. */
  private static Place under(
      int level, List<Block> blocks, TextBuilder texts, List<TextBox.Label> labels) {
    boolean numbered =
        blocks.stream()
            .anyMatch(
                block -> block instanceof Paragraph paragraph && paragraph.number().isPresent());
    return new Place(level, 0, numbered ? texts.theme().numberIndent() : 0, 0, labels);
  }

  private StructureElement title(String words) {
    return StructureElement.heading(
        1, words, add(StyledText.ofBody(List.of(new Text(words))), TextRole.TITLE, 0));
  }

  @Override
  public List<StructureElement> visit(Section section) {
    List<StructureElement> elements = new ArrayList<>();
    StructureElement heading = heading(section);
    elements.add(heading);
    elements.addAll(notes.firstCalledIn(heading));
    int level = place.headingLevel() + 1;
    BoxBuilder inner = at(under(level, section.blocks(), texts, place.labels()));
    elements.addAll(inner.annotated(section.blocks()));
    return elements;
  }

  /** The elements of blocks, each with the notes that it is the first to call. */
  private List<StructureElement> annotated(List<Block> blocks) {
    List<StructureElement> annotated = new ArrayList<>();
    for (Block block : blocks) {
      for (StructureElement element : block.accept(this)) {
        annotated.add(element);
        annotated.addAll(notes.firstCalledIn(element));
      }
    }
    return annotated;
  }

  private StructureElement heading(Section section) {
    TextRole role = TextRole.heading(place.headingLevel());
    List<StyledText> leaves = StyledText.ofBody(section.title());
    String words = section.number().map(n -> n + " ").orElse("") + StyledText.plain(leaves);
    return StructureElement.heading(
        place.headingLevel(),
        words,
        numbered(section.number(), leaves, role, new Edges(0, 0)),
        identifier(outline.name(section)));
  }

  private static Attribute[] identifier(Optional<String> id) {
    return id.map(Attribute.Identifier::new).stream().toArray(Attribute[]::new);
  }

  @Override
  public List<StructureElement> visit(Paragraph paragraph) {
    List<StyledText> leaves = StyledText.ofBody(paragraph.content());
    Edges edges = new Edges(place.numberAt(), place.indent());
    return List.of(
        StructureElement.of(
            StructureType.P, numbered(paragraph.number(), leaves, textRole(), edges)));
  }

  private TextRole textRole() {
    return place.listDepth() == 0 ? TextRole.BODY : TextRole.LIST_ITEM;
  }

  /**
   * Where the lines of a paragraph begin.
   *
   * @param number the number's left edge
   * @param text the text's, where there is no number
   */
  private record Edges(double number, double text) {}

  /** Text behind its printed number, if it has one. */
  private List<StructureKid> numbered(
      Optional<String> number, List<StyledText> leaves, TextRole role, Edges edges) {
    if (number.isEmpty()) {
      return add(leaves, role, edges.text());
    }
    MarkedContent mark = new MarkedContent();
    MeasuredText label = texts.marked(List.of(StyledText.of(number.get() + " ")), role, mark);
    double width = Math.max(texts.theme().numberIndent(), label.width());
    place.labels().add(new TextBox.Label(label, edges.number()));
    List<StructureKid> kids = new ArrayList<>();
    kids.add(StructureElement.of(StructureType.LBL, List.of(mark)));
    kids.addAll(add(leaves, role, edges.number() + width));
    return kids;
  }

  @Override
  public List<StructureElement> visit(DescriptionList list) {
    return list.entries().stream()
        .map(
            entry ->
                StructureElement.of(
                    StructureType.P,
                    add(StyledText.ofBody(entry.line()), TextRole.DESCRIPTION, place.indent())))
        .toList();
  }

  @Override
  public List<StructureElement> visit(ListBlock list) {
    List<String> labels =
        IntStream.range(0, list.items().size())
            .mapToObj(i -> list.label(i, place.listDepth()))
            .toList();
    double room = Math.max(texts.theme().listIndent(), room(labels));
    List<StructureElement> items = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      items.add(item(list.items().get(i), labels.get(i), room));
    }
    return List.of(StructureElement.of(StructureType.L, items, numbering(list)));
  }

  /** What the widest label and a space after it need: "2019." is wider than the usual indent. */
  private double room(List<String> labels) {
    return labels.stream()
        .mapToDouble(label -> texts.width(label + " ", TextRole.LIST_ITEM))
        .max()
        .orElseThrow();
  }

  private StructureElement item(ListItem item, String label, double room) {
    MarkedContent mark = new MarkedContent();
    place.labels().add(label(label, mark));
    BoxBuilder inner = at(place.in(room, 1));
    // An item without text still shows its label.
    List<Block> blocks =
        item.blocks().isEmpty() ? List.of(new Paragraph(List.of())) : item.blocks();
    return StructureElement.of(
        StructureType.LI,
        List.of(
            StructureElement.of(StructureType.LBL, List.of(mark)),
            StructureElement.of(StructureType.LBODY, inner.elements(blocks))));
  }

  private TextBox.Label label(String label, MarkedContent mark) {
    MeasuredText text = texts.marked(List.of(StyledText.of(label)), TextRole.LIST_ITEM, mark);
    return new TextBox.Label(text, place.indent());
  }

  @Override
  public List<StructureElement> visit(Quote quote) {
    BoxBuilder inner = at(place.in(texts.theme().listIndent(), 0));
    return List.of(StructureElement.of(StructureType.BLOCK_QUOTE, inner.elements(quote.blocks())));
  }

  private BoxBuilder in(Locale language) {
    return new BoxBuilder(texts.in(language), outline, notes, boxes, place);
  }

  @Override
  public List<StructureElement> visit(Division division) {
    return List.of(
        StructureElement.of(
            StructureType.DIV,
            in(division.language()).elements(division.blocks()),
            new Attribute.Language(division.language())));
  }

  @Override
  public List<StructureElement> visit(Callout callout) {
    List<Box> inside = new ArrayList<>();
    BoxBuilder inner = new BoxBuilder(this, inside, place.in(PanelBox.INSET, 0));
    List<StructureElement> elements = new ArrayList<>();
    if (!callout.heading().isEmpty()) {
      elements.add(inner.lead(callout.heading()));
    }
    elements.addAll(inner.elements(callout.blocks()));
    double space = texts.theme().style(TextRole.BODY).spaceAfter();
    boxes.add(new PanelBox(Remaining.all(inside), place.indent(), space, texts.theme().palette()));
    return List.of(StructureElement.of(StructureType.SECT, elements));
  }

  /** A bold paragraph that stands with what follows it. */
  private StructureElement lead(List<Inline> words) {
    TextBuilder.Tagged text =
        texts.tagged(StyledText.ofBody(List.of(new Strong(words))), textRole());
    TextBox.Spacing spacing = texts.spacing(textRole()).keptWithNext();
    boxes.add(new TextBox(text.measured(), 0, place.indent(), List.of(), spacing));
    return StructureElement.of(StructureType.P, text.kids());
  }

  private List<StructureElement> elements(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
  }

  /** Adds a box to the flow and returns what its structure element holds. */
  private List<StructureKid> add(List<StyledText> leaves, TextRole role, double indent) {
    TextBuilder.Tagged text = texts.tagged(leaves, role);
    boxes.add(new TextBox(text.measured(), 0, indent, place.labels(), texts.spacing(role)));
    place.labels().clear();
    return text.kids();
  }

  private BoxBuilder at(Place inner) {
    return new BoxBuilder(this, boxes, inner);
  }

  /** ISO 32000-1, table 347; what bullet is drawn at which depth is only a look. */
  private static Attribute numbering(ListBlock list) {
    return new Attribute.ListNumbering(
        list.numbering() == ListNumbering.BULLET ? "Disc" : "Decimal");
  }

  @Override
  public List<StructureElement> visit(Table table) {
    if (!place.labels().isEmpty()) {
      // The label of an item that begins with a table stands on a line of its own.
      add(List.of(), TextRole.LIST_ITEM, place.indent());
    }
    TableBuilder.Built built = TableBuilder.build(table, texts, place.indent(), boxes.size());
    boxes.add(built.box());
    return built.elements();
  }

  @Override
  public List<StructureElement> visit(Figure figure) {
    return add(FigureBuilder.of(figure, texts), figure.caption());
  }

  @Override
  public List<StructureElement> visit(Chart chart) {
    return add(FigureBuilder.of(chart, texts), chart.caption());
  }

  /** Adds a figure and its caption, which never part. */
  private List<StructureElement> add(FigureBuilder figure, List<Inline> caption) {
    boxes.add(figure.box(place.indent(), place.labels(), !caption.isEmpty()));
    place.labels().clear();
    if (caption.isEmpty()) {
      return figure.element().stream().toList();
    }
    List<StructureElement> elements = new ArrayList<>(figure.element().stream().toList());
    elements.add(
        StructureElement.of(
            StructureType.CAPTION,
            add(StyledText.ofBody(caption), TextRole.FIGURE_CAPTION, place.indent())));
    return List.of(StructureElement.of(StructureType.DIV, elements));
  }

  @Override
  public List<StructureElement> visit(TableOfContents contents) {
    return List.of(new ContentsBuilder(contents, outline, texts, boxes).build());
  }
}
