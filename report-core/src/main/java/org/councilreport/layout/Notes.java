package org.councilreport.layout;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.document.Inline;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;
import org.councilreport.text.MeasuredText;

/**
 * A document's footnotes. What calls a note is a link to it, wherever it stands; in the logical
 * tree the note follows the block that calls it first.
 */
final class Notes {
  private final Map<URI, Box> boxes = new HashMap<>();
  private final Map<URI, StructureElement> uncalled = new HashMap<>();
  private int tables;

  /** Sets notes, the first of which has number 1. */
  Notes(List<List<Inline>> notes, TextBuilder texts) {
    for (int number = 1; number <= notes.size(); number++) {
      add(number, notes.get(number - 1), texts);
    }
  }

  private void add(int number, List<Inline> content, TextBuilder texts) {
    MarkedContent mark = new MarkedContent();
    MeasuredText label =
        texts.marked(List.of(StyledText.of(number + " ")), TextRole.FOOTNOTE, mark);
    TextBuilder.Tagged text = texts.tagged(StyledText.ofBody(content), TextRole.FOOTNOTE);
    List<StructureKid> kids = new ArrayList<>();
    kids.add(StructureElement.of(StructureType.LBL, List.of(mark)));
    kids.addAll(text.kids());
    String name = Anchor.note(number);
    URI target = Anchor.uri(name);
    uncalled.put(
        target, StructureElement.of(StructureType.NOTE, kids, new Attribute.Identifier(name)));
    double indent = Math.max(texts.theme().listIndent(), label.width());
    boxes.put(
        target,
        new TextBox(
            text.measured(),
            0,
            indent,
            List.of(new TextBox.Label(label, 0)),
            texts.spacing(TextRole.FOOTNOTE)));
  }

  /** The notes that nothing before an element calls. */
  List<StructureElement> firstCalledIn(StructureElement element) {
    if (uncalled.isEmpty()) {
      return List.of();
    }
    List<StructureElement> called = new ArrayList<>();
    element.target().map(uncalled::remove).ifPresent(called::add);
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        called.addAll(firstCalledIn(inner));
      }
    }
    return called;
  }

  /** Tells a table, whose notes stand below it, from the others of the document. */
  int nextTable() {
    return ++tables;
  }

  boolean isEmpty() {
    return boxes.isEmpty();
  }

  /** The note that a link leads to. */
  Optional<Box> at(URI target) {
    return Optional.ofNullable(boxes.get(target));
  }
}
