package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.StructureKid;

/** A flow that boxes are added to, with the labels that wait for the box that they hang before. */
final class OpenFlow {
  private final TextBuilder texts;
  private final List<Box> boxes;
  private final List<TextBox.Label> waiting;

  private OpenFlow(TextBuilder texts, List<Box> boxes, List<TextBox.Label> waiting) {
    this.texts = texts;
    this.boxes = boxes;
    this.waiting = waiting;
  }

  /** A flow without boxes. */
  static OpenFlow empty(TextBuilder texts) {
    return new OpenFlow(texts, new ArrayList<>(), new ArrayList<>());
  }

  /** The flow within a box of this one. */
  OpenFlow inner() {
    return new OpenFlow(texts, new ArrayList<>(), waiting);
  }

  /** The same flow, to which text of another language is added. */
  OpenFlow in(TextBuilder others) {
    return new OpenFlow(others, boxes, waiting);
  }

  /** What has been added. */
  List<Box> boxes() {
    return boxes;
  }

  /** Adds a box. Labels that wait stand above it, on a line of their own. */
  void add(Box box) {
    setApart();
    boxes.add(box);
  }

  /** Adds text and returns what its structure element holds. */
  List<StructureKid> add(List<StyledText> leaves, TextRole role, double indent) {
    return add(leaves, role, indent, texts.spacing(role));
  }

  /** Adds text and returns what its structure element holds. */
  List<StructureKid> add(
      List<StyledText> leaves, TextRole role, double indent, TextBox.Spacing spacing) {
    TextBuilder.Tagged text = texts.tagged(leaves, role);
    List<TextBox.Label> labels = labelsBefore(indent);
    boxes.add(new TextBox(text.measured(), 0, indent, labels, spacing));
    return text.kids();
  }

  /** Hangs a label before the next box. */
  void hang(TextBox.Label label) {
    if (!endBefore(label.x())) {
      setApart();
    }
    waiting.add(label);
  }

  /**
   * Takes the labels that a box is to have before it.
   *
   * @param left the left edge of what is in the box
   */
  List<TextBox.Label> labelsBefore(double left) {
    if (!endBefore(left)) {
      setApart();
    }
    List<TextBox.Label> labels = List.copyOf(waiting);
    waiting.clear();
    return labels;
  }

  private boolean endBefore(double left) {
    return waiting.stream().allMatch(label -> label.x() + label.text().whole().width() <= left);
  }

  /** Sets labels that have no room before a box on a line of their own above it. */
  private void setApart() {
    if (waiting.isEmpty()) {
      return;
    }
    TextBox.Label last = waiting.remove(waiting.size() - 1);
    TextBox.Spacing spacing = texts.spacing(TextRole.LIST_ITEM).keptWithNext();
    boxes.add(new TextBox(last.text(), 0, last.x(), waiting, spacing));
    waiting.clear();
  }
}
