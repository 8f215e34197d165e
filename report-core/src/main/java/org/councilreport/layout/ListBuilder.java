package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.councilreport.document.Block;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.Paragraph;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureType;
import org.councilreport.text.MeasuredText;

/**
 * A list into boxes with labels that hang before them, and its part of the logical tree.
 *
 * @param list the list
 * @param texts sets its labels
 * @param flow where its boxes go
 * @param place where it stands
 */
record ListBuilder(ListBlock list, TextBuilder texts, OpenFlow flow, Place place) {

  /** Builds what stands in an item. */
  @FunctionalInterface
  interface Items {
    /** The elements of an item's blocks. */
    List<StructureElement> elements(List<Block> blocks, Place inner);
  }

  StructureElement build(Items items) {
    List<String> labels =
        IntStream.range(0, list.items().size())
            .mapToObj(i -> list.label(i, place.listDepth()))
            .toList();
    Place inner = place.inItem(Math.max(texts.theme().listIndent(), room(labels)));
    List<StructureElement> elements = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      MarkedContent mark = new MarkedContent();
      flow.hang(label(labels.get(i), mark));
      elements.add(item(mark, items.elements(blocks(list.items().get(i)), inner)));
    }
    return StructureElement.of(StructureType.L, elements, numbering());
  }

  /** What the widest label and a space after it need: "2019." is wider than the usual indent. */
  private double room(List<String> labels) {
    return labels.stream()
        .mapToDouble(label -> texts.width(label + " ", TextRole.LIST_ITEM))
        .max()
        .orElseThrow();
  }

  private TextBox.Label label(String label, MarkedContent mark) {
    MeasuredText text = texts.marked(List.of(StyledText.of(label)), TextRole.LIST_ITEM, mark);
    return new TextBox.Label(text, place.indent());
  }

  /** An item without text still shows its label. */
  private static List<Block> blocks(ListItem item) {
    return item.blocks().isEmpty() ? List.of(new Paragraph(List.of())) : item.blocks();
  }

  private static StructureElement item(MarkedContent label, List<StructureElement> body) {
    List<StructureElement> parts = new ArrayList<>();
    parts.add(StructureElement.of(StructureType.LBL, List.of(label)));
    if (!body.isEmpty()) {
      parts.add(StructureElement.of(StructureType.LBODY, body));
    }
    return StructureElement.of(StructureType.LI, parts);
  }

  /** ISO 32000-1, table 347; what bullet is drawn at which depth is only a look. */
  private Attribute numbering() {
    return new Attribute.ListNumbering(
        switch (list.numbering()) {
          case BULLET -> "Disc";
          case DECIMAL -> "Decimal";
          case LOWER_ALPHA -> "LowerAlpha";
          case LOWER_ROMAN -> "LowerRoman";
          case UPPER_ALPHA -> "UpperAlpha";
        });
  }
}
