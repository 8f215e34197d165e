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
  private final OpenFlow flow;
  private final Place place;

  private BoxBuilder(TextBuilder texts, Outline outline, Notes notes, OpenFlow flow, Place place) {
    this.texts = texts;
    this.outline = outline;
    this.notes = notes;
    this.flow = flow;
    this.place = place;
  }

  private BoxBuilder at(Place inner) {
    return in(flow, inner);
  }

  private BoxBuilder in(OpenFlow inner, Place at) {
    return new BoxBuilder(texts, outline, notes, inner, at);
  }

  /** The flow of a whole document, its title first. */
  static Flow flow(Document document, Outline outline, TextBuilder texts) {
    Notes notes = new Notes(document.notes(), texts);
    OpenFlow flow = OpenFlow.empty(texts);
    Place outermost = Place.outermost(1, texts.theme().page().measure());
    BoxBuilder builder = new BoxBuilder(texts, outline, notes, flow, outermost);
    List<StructureElement> elements = new ArrayList<>();
    document.logo().ifPresent(logo -> elements.addAll(builder.logo(logo)));
    elements.add(builder.title(document.metadata().title()));
    elements.addAll(builder.under(hasNumbers(document.blocks()), document.blocks()));
    return new Flow(flow.boxes(), notes, StructureElement.of(StructureType.DOCUMENT, elements));
  }

  private List<StructureElement> logo(Figure logo) {
    return add(FigureBuilder.logo(logo, texts), List.of());
  }

  private StructureElement title(String words) {
    List<StructureKid> kids =
        flow.add(StyledText.ofBody(List.of(new Text(words))), TextRole.TITLE, 0);
    return StructureElement.heading(1, words, kids);
  }

  /** Under a heading. Where it or a paragraph is numbered, all text stands right of the numbers. */
  private List<StructureElement> under(boolean numbered, List<Block> blocks) {
    double indent = numbered ? texts.theme().numberIndent() : 0;
    return at(place.underHeading(indent)).annotated(blocks);
  }

  private static boolean hasNumbers(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(block -> block instanceof Paragraph paragraph && paragraph.number().isPresent());
  }

  /** The elements of blocks, each with the notes that it is the first to call. */
  private List<StructureElement> annotated(List<Block> blocks) {
    List<StructureElement> annotated = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (StructureElement element : elements(blocks, i)) {
        annotated.add(element);
        annotated.addAll(notes.firstCalledIn(element));
      }
    }
    return annotated;
  }

  private List<StructureElement> elements(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .mapToObj(i -> elements(blocks, i))
        .flatMap(List::stream)
        .toList();
  }

  /** The elements of the block at an index. */
  private List<StructureElement> elements(List<Block> blocks, int index) {
    Block block = blocks.get(index);
    boolean leads = index + 1 < blocks.size() && LeadIn.isTo(block, blocks.get(index + 1));
    return leads && block instanceof Paragraph words ? paragraph(words, true) : block.accept(this);
  }

  @Override
  public List<StructureElement> visit(Section section) {
    List<StructureElement> elements = new ArrayList<>();
    StructureElement heading = heading(section);
    elements.add(heading);
    elements.addAll(notes.firstCalledIn(heading));
    boolean numbered = section.number().isPresent() || hasNumbers(section.blocks());
    elements.addAll(under(numbered, section.blocks()));
    return elements;
  }

  private StructureElement heading(Section section) {
    TextRole role = TextRole.heading(place.headingLevel());
    List<StyledText> leaves = StyledText.ofBody(section.title());
    String words = section.number().map(n -> n + " ").orElse("") + StyledText.plain(leaves);
    Attribute[] name =
        outline.name(section).map(Attribute.Identifier::new).stream().toArray(Attribute[]::new);
    Lines lines = new Lines(0, 0, texts.spacing(role));
    List<StructureKid> kids = numbered(section.number(), leaves, role, lines);
    return StructureElement.heading(place.headingLevel(), words, kids, name);
  }

  @Override
  public List<StructureElement> visit(Paragraph paragraph) {
    return paragraph(paragraph, false);
  }

  private List<StructureElement> paragraph(Paragraph paragraph, boolean keptWithNext) {
    List<StyledText> leaves = StyledText.ofBody(paragraph.content());
    TextBox.Spacing usual = texts.spacing(textRole());
    TextBox.Spacing spacing = keptWithNext ? usual.keptWithNext() : usual;
    Lines lines = new Lines(place.numberAt(), place.indent(), spacing);
    List<StructureKid> kids = numbered(paragraph.number(), leaves, textRole(), lines);
    // Nothing to read is nothing to tag; its line stays.
    return kids.isEmpty() ? List.of() : List.of(StructureElement.of(StructureType.P, kids));
  }

  private TextRole textRole() {
    return place.listDepth() == 0 ? TextRole.BODY : TextRole.LIST_ITEM;
  }

  /**
   * How the lines of a paragraph stand.
   *
   * @param number the number's left edge
   * @param text the text's, where there is no number
   * @param spacing the lines' height and the space around them
   */
  private record Lines(double number, double text, TextBox.Spacing spacing) {}

  /** Text behind its printed number, if it has one. */
  private List<StructureKid> numbered(
      Optional<String> number, List<StyledText> leaves, TextRole role, Lines lines) {
    if (number.isEmpty()) {
      return flow.add(leaves, role, lines.text(), lines.spacing());
    }
    MarkedContent mark = new MarkedContent();
    MeasuredText label = texts.marked(List.of(StyledText.of(number.get() + " ")), role, mark);
    flow.hang(new TextBox.Label(label, lines.number()));
    double width = Math.max(texts.theme().numberIndent(), label.width());
    List<StructureKid> kids = new ArrayList<>();
    kids.add(StructureElement.of(StructureType.LBL, List.of(mark)));
    double text = place.held(lines.number() + width);
    kids.addAll(flow.add(leaves, role, text, lines.spacing()));
    return kids;
  }

  @Override
  public List<StructureElement> visit(DescriptionList list) {
    return list.lines().stream()
        .map(StyledText::ofBody)
        .map(line -> flow.add(line, TextRole.DESCRIPTION, place.indent()))
        .map(kids -> StructureElement.of(StructureType.P, kids))
        .toList();
  }

  @Override
  public List<StructureElement> visit(ListBlock list) {
    ListBuilder builder = new ListBuilder(list, texts, flow, place);
    return List.of(builder.build((blocks, inner) -> at(inner).elements(blocks)));
  }

  @Override
  public List<StructureElement> visit(Quote quote) {
    BoxBuilder inner = at(place.in(texts.theme().listIndent()));
    return List.of(StructureElement.of(StructureType.BLOCK_QUOTE, inner.elements(quote.blocks())));
  }

  private BoxBuilder in(Locale language) {
    TextBuilder others = texts.in(language);
    return new BoxBuilder(others, outline, notes, flow.in(others), place);
  }

  @Override
  public List<StructureElement> visit(Division division) {
    List<StructureElement> elements = in(division.language()).elements(division.blocks());
    // Pictures that only decorate have no element.
    return elements.isEmpty()
        ? List.of()
        : List.of(
            StructureElement.of(
                StructureType.DIV, elements, new Attribute.Language(division.language())));
  }

  @Override
  public List<StructureElement> visit(Callout callout) {
    OpenFlow inside = flow.inner();
    BoxBuilder inner = in(inside, place.inFrame(PanelBox.INSET, PanelBox.PADDING));
    List<StructureElement> elements = new ArrayList<>();
    if (!callout.heading().isEmpty()) {
      elements.add(inner.lead(callout.heading()));
    }
    elements.addAll(inner.elements(callout.blocks()));
    double space = texts.theme().style(TextRole.BODY).spaceAfter();
    flow.add(
        new PanelBox(
            Remaining.all(inside.boxes()), place.indent(), space, texts.theme().palette()));
    return List.of(StructureElement.of(StructureType.SECT, elements));
  }

  /** A bold paragraph that stands with what follows it. */
  private StructureElement lead(List<Inline> words) {
    TextBox.Spacing spacing = texts.spacing(textRole()).keptWithNext();
    List<StyledText> leaves = StyledText.ofBody(List.of(new Strong(words)));
    return StructureElement.of(
        StructureType.P, flow.add(leaves, textRole(), place.indent(), spacing));
  }

  @Override
  public List<StructureElement> visit(Table table) {
    TableBuilder.Built built = TableBuilder.build(table, texts, place, notes.nextTable());
    flow.add(built.box());
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
    List<TextBox.Label> labels = flow.labelsBefore(place.indent());
    flow.add(figure.box(place.indent(), labels, !caption.isEmpty()));
    if (caption.isEmpty()) {
      return figure.element().stream().toList();
    }
    List<StructureElement> elements = new ArrayList<>(figure.element().stream().toList());
    List<StructureKid> words =
        flow.add(StyledText.ofBody(caption), TextRole.FIGURE_CAPTION, place.indent());
    elements.add(StructureElement.of(StructureType.CAPTION, words));
    return List.of(StructureElement.of(StructureType.DIV, elements));
  }

  @Override
  public List<StructureElement> visit(TableOfContents contents) {
    return List.of(new ContentsBuilder(contents, outline, texts, flow).build());
  }
}
