package org.councilreport.layout;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilreport.style.Palette;
import org.councilreport.tagging.Artifact;

/**
 * The footnotes that wait to be set at the foot of a page, below a short rule. Immutable.
 *
 * @param notes all notes of the document
 * @param palette the colours
 * @param called the notes that were called so far
 * @param waiting those that are not set yet, or what is left of them
 */
record PageFoot(Notes notes, Palette palette, Set<URI> called, List<Box> waiting) {
  private static final double ABOVE_RULE = 8;
  private static final double BELOW_RULE = 4;
  private static final double RULE_LENGTH = 144;
  private static final double RULE_THICKNESS = 0.5;

  PageFoot {
    called = Set.copyOf(called);
    waiting = List.copyOf(waiting);
  }

  /** Before any note is called. */
  static PageFoot empty(Notes notes, Palette palette) {
    return new PageFoot(notes, palette, Set.of(), List.of());
  }

  /** With the notes that are called in a fragment for the first time. */
  PageFoot with(Fragment fragment) {
    Set<URI> known = new HashSet<>(called);
    List<Box> more = new ArrayList<>(waiting);
    for (PageItem item : fragment.items()) {
      if (item instanceof PageItem.LinkItem link) {
        URI target = link.link().target().orElseThrow();
        Optional<Box> note = notes.at(target).filter(box -> known.add(target));
        note.ifPresent(more::add);
      }
    }
    return more.size() == waiting.size() ? this : new PageFoot(notes, palette, known, more);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** How high it is when all of it is set. */
  double height(double width) {
    return isEmpty() ? 0 : set(new Region(width, Double.MAX_VALUE, true)).fragment().height();
  }

  /**
   * What is set on a page.
   *
   * @param fragment the notes below their rule
   * @param left what waits for the next page
   */
  record Foot(Fragment fragment, PageFoot left) {}

  /** Sets as much as a region holds. */
  Foot set(Region region) {
    if (isEmpty()) {
      return new Foot(new Fragment(0, List.of()), this);
    }
    double head = ABOVE_RULE + RULE_THICKNESS + BELOW_RULE;
    Column column = new Column(new Region(region.width(), region.height() - head, region.fresh()));
    Remaining left = column.fill(Remaining.all(waiting));
    Fragment text = column.fragment();
    if (text.height() == 0) {
      return new Foot(new Fragment(0, List.of()), this);
    }
    List<PageItem> items = new ArrayList<>();
    Rectangle rule = new Rectangle(0, ABOVE_RULE, RULE_LENGTH, RULE_THICKNESS);
    items.add(new PageItem.RectangleItem(rule, palette.rule(), Artifact.LAYOUT));
    text.items().forEach(item -> items.add(item.translate(0, head)));
    PageFoot rest = new PageFoot(notes, palette, called, left.toList());
    return new Foot(new Fragment(head + text.height(), items), rest);
  }
}
