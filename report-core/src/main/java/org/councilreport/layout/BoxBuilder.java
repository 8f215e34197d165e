package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.councilreport.document.Text;
import org.councilreport.style.TextRole;
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
   * @param indent how far it stands right of the margin, for being in lists
   * @param labels labels of list items that begin with the next paragraph
   */
  private record Place(
      int headingLevel, int listDepth, double indent, List<TextBox.Label> labels) {}

  private BoxBuilder(TextBuilder texts, List<Box> boxes, Place place) {
    this.texts = texts;
    this.boxes = boxes;
    this.place = place;
  }

  /** The flow of a whole document, its title first. */
  static Flow flow(Document document, TextBuilder texts) {
    List<Box> boxes = new ArrayList<>();
    BoxBuilder builder = new BoxBuilder(texts, boxes, new Place(2, 0, 0, new ArrayList<>()));
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
    BoxBuilder inner =
        at(new Place(place.headingLevel() + 1, place.listDepth(), place.indent(), place.labels()));
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
    List<String> labels =
        IntStream.range(0, list.items().size())
            .mapToObj(i -> list.label(i, place.listDepth()))
            .toList();
    double indent = place.indent() + Math.max(texts.theme().listIndent(), room(labels));
    List<StructureElement> items = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      items.add(item(list.items().get(i), labels.get(i), indent));
    }
    return List.of(StructureElement.list(numbering(list), items));
  }

  private TextRun label(String label, MarkedContent mark) {
    List<StyledText> words = List.of(new StyledText(label, false, false, Optional.empty()));
    return texts.runs(words, TextRole.LIST_ITEM, mark).get(0);
  }

  /** What the widest label and a space after it need: "2019." is wider than the usual indent. */
  private double room(List<String> labels) {
    return labels.stream()
        .mapToDouble(label -> texts.width(label + " ", TextRole.LIST_ITEM))
        .max()
        .orElseThrow();
  }

  private StructureElement item(ListItem item, String label, double indent) {
    MarkedContent mark = new MarkedContent();
    List<TextBox.Label> labels = place.labels();
    labels.add(new TextBox.Label(label(label, mark), place.indent()));
    BoxBuilder inner = at(new Place(place.headingLevel(), place.listDepth() + 1, indent, labels));
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
    boxes.add(new TextBox(text.measured(), 0, place.indent(), place.labels(), texts.spacing(role)));
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
  private static String numbering(ListBlock list) {
    return list.numbering() == ListNumbering.BULLET ? "Disc" : "Decimal";
  }

  @Override
  public List<StructureElement> visit(org.councilreport.document.Table node) {
    throw new UnsupportedOperationException("next: Table");
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
