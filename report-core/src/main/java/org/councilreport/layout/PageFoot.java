package org.councilreport.layout;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    waiting = List.copyOf(waiting);
  }

  /** Before any note is called. */
  static PageFoot empty(Notes notes, Palette palette) {
    return new PageFoot(notes, palette, Set.of(), List.of());
  }

  /** With the notes that are called in a fragment for the first time. */
  PageFoot with(Fragment fragment) {
    if (notes.isEmpty()) {
      return this;
    }
    Map<URI, Box> more = new LinkedHashMap<>();
    for (PageItem item : fragment.items()) {
      if (item instanceof PageItem.LinkItem link) {
        URI target = link.link().target().orElseThrow();
        if (!called.contains(target)) {
          notes.at(target).ifPresent(note -> more.put(target, note));
        }
      }
    }
    return more.isEmpty() ? this : with(more);
  }

  private PageFoot with(Map<URI, Box> more) {
    Set<URI> known = new HashSet<>(called);
    known.addAll(more.keySet());
    List<Box> all = new ArrayList<>(waiting);
    all.addAll(more.values());
    return new PageFoot(notes, palette, known, all);
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** How high it is when all of it is set; infinite when that is more than this. */
  double height(double width, double most) {
    if (isEmpty()) {
      return 0;
    }
    Foot all = set(new Region(width, most, true));
    return all.left().isEmpty() ? all.fragment().height() : Double.POSITIVE_INFINITY;
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
    Rectangle rule =
        new Rectangle(0, ABOVE_RULE, Math.min(RULE_LENGTH, region.width()), RULE_THICKNESS);
    items.add(new PageItem.RectangleItem(rule, palette.rule(), Artifact.LAYOUT));
    text.items().forEach(item -> items.add(item.translate(0, head)));
    PageFoot rest = new PageFoot(notes, palette, called, left.toList());
    return new Foot(new Fragment(head + text.height(), items), rest);
  }
}
