package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.document.Block;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.document.Strong;
import org.councilreport.document.Table;
import org.councilreport.document.Text;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;
import org.councilreport.text.TextRun;

/**
 * A document into boxes and its logical tree, both in one walk. Each visit adds the block's boxes
 * to the flow and returns the block's structure elements.
 */
final class BoxBuilder implements Block.Visitor<List<StructureElement>> {
  private final TextBuilder texts;
  private final List<Box> boxes;
  private final Place place;

  /**
   * Where in the nesting a block stands.
   *
   * @param headingLevel the level a section here has
   * @param listDepth how many lists it stands in
   * @param labels labels of list items that begin with the next paragraph
   */
  private record Place(int headingLevel, int listDepth, List<TextBox.Label> labels) {}

  private BoxBuilder(TextBuilder texts, List<Box> boxes, Place place) {
    this.texts = texts;
    this.boxes = boxes;
    this.place = place;
  }

  /** The flow of a whole document, its title first. */
  static Flow flow(Document document, TextBuilder texts) {
    List<Box> boxes = new ArrayList<>();
    BoxBuilder builder = new BoxBuilder(texts, boxes, new Place(2, 0, new ArrayList<>()));
    List<StructureElement> elements = new ArrayList<>();
    elements.add(
        builder.heading(1, List.of(new Text(document.metadata().title())), TextRole.TITLE));
    document.blocks().forEach(block -> elements.addAll(block.accept(builder)));
    return new Flow(boxes, StructureElement.of(StructureType.DOCUMENT, elements));
  }

  @Override
  public List<StructureElement> visit(Section section) {
    List<StructureElement> elements = new ArrayList<>();
    elements.add(
        heading(place.headingLevel(), section.title(), TextRole.heading(place.headingLevel())));
    BoxBuilder inner = at(new Place(place.headingLevel() + 1, place.listDepth(), place.labels()));
    section.blocks().forEach(block -> elements.addAll(block.accept(inner)));
    return elements;
  }

  @Override
  public List<StructureElement> visit(Paragraph paragraph) {
    TextRole role = place.listDepth() == 0 ? TextRole.BODY : TextRole.LIST_ITEM;
    return List.of(paragraph(paragraph.content(), role));
  }

  @Override
  public List<StructureElement> visit(DescriptionList list) {
    return list.entries().stream()
        .map(entry -> paragraph(line(entry), TextRole.DESCRIPTION))
        .toList();
  }

  @Override
  public List<StructureElement> visit(ListBlock list) {
    List<StructureElement> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      items.add(item(list.items().get(i), list.label(i, place.listDepth())));
    }
    return List.of(StructureElement.of(StructureType.L, items, numbering(list)));
  }

  private StructureElement item(ListItem item, String label) {
    MarkedContent mark = new MarkedContent();
    List<TextBox.Label> labels = place.labels();
    labels.add(label(label, mark));
    BoxBuilder inner = at(new Place(place.headingLevel(), place.listDepth() + 1, labels));
    // An item without text still shows its label.
    List<Block> blocks =
        item.blocks().isEmpty() ? List.of(new Paragraph(List.of())) : item.blocks();
    List<StructureElement> body =
        blocks.stream().flatMap(block -> block.accept(inner).stream()).toList();
    return StructureElement.of(
        StructureType.LI,
        List.of(
            StructureElement.of(StructureType.LBL, List.of(mark)),
            StructureElement.of(StructureType.LBODY, body)));
  }

  private TextBox.Label label(String label, MarkedContent mark) {
    List<StyledText> words = List.of(new StyledText(label, false, false, Optional.empty()));
    TextRun run = texts.runs(words, TextRole.LIST_ITEM, mark).get(0);
    return new TextBox.Label(run, place.listDepth() * texts.theme().listIndent());
  }

  private StructureElement heading(int level, List<Inline> words, TextRole role) {
    List<StyledText> leaves = StyledText.ofBody(words);
    return StructureElement.heading(level, StyledText.plain(leaves), add(leaves, role));
  }

  private StructureElement paragraph(List<Inline> content, TextRole role) {
    return StructureElement.of(StructureType.P, add(StyledText.ofBody(content), role));
  }

  /** Adds a box to the flow and returns what its structure element holds. */
  private List<StructureKid> add(List<StyledText> leaves, TextRole role) {
    TextBuilder.Tagged text = texts.tagged(leaves, role);
    double indent = place.listDepth() * texts.theme().listIndent();
    boxes.add(new TextBox(text.measured(), 0, indent, place.labels(), texts.spacing(role)));
    place.labels().clear();
    return text.kids();
  }

  private BoxBuilder at(Place inner) {
    return new BoxBuilder(texts, boxes, inner);
  }

  private static List<Inline> line(DescriptionList.Entry entry) {
    return Stream.of(
            Stream.of(new Strong(entry.term())),
            Stream.of(new Text(" ")),
            entry.description().stream())
        .<Inline>flatMap(inlines -> inlines)
        .toList();
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
      add(List.of(), TextRole.LIST_ITEM);
    }
    double indent = place.listDepth() * texts.theme().listIndent();
    TableBuilder.Built built = TableBuilder.build(table, texts, indent, boxes.size());
    boxes.add(built.box());
    return built.elements();
  }

  @Override
  public List<StructureElement> visit(org.councilreport.document.Figure node) {
    throw new UnsupportedOperationException("next: Figure");
  }

  @Override
  public List<StructureElement> visit(org.councilreport.document.Chart node) {
    throw new UnsupportedOperationException("next: Chart");
  }

  @Override
  public List<StructureElement> visit(org.councilreport.document.Callout node) {
    throw new UnsupportedOperationException("next: Callout");
  }

  @Override
  public List<StructureElement> visit(org.councilreport.document.Quote node) {
    throw new UnsupportedOperationException("next: Quote");
  }

  @Override
  public List<StructureElement> visit(org.councilreport.document.Division node) {
    throw new UnsupportedOperationException("next: Division");
  }

  @Override
  public List<StructureElement> visit(org.councilreport.document.TableOfContents node) {
    throw new UnsupportedOperationException("next: TableOfContents");
  }
}
