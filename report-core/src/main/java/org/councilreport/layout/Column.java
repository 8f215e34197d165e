package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A region that is filled with boxes from its top, and with the footnotes that they call from its
 * foot. A box that keeps with the next is placed only together with at least the start of the next.
 */
final class Column {
  private final Region region;
  private final List<PageItem> items = new ArrayList<>();
  private Optional<PageFoot> foot = Optional.empty();
  private double footHeight;
  private double filled;
  private double spaceBelow;

  /** A column without footnotes: what stands in it leaves them to the page. */
  Column(Region region) {
    this.region = region;
  }

  /** A page's column. */
  Column(Region region, PageFoot foot) {
    this.region = region;
    this.foot = Optional.of(foot);
    footHeight = height(foot);
  }

  /** Places as many boxes as it holds and returns what is left. */
  Remaining fill(Remaining boxes) {
    Remaining left = boxes;
    while (!left.isEmpty() && left.turned() == boxes.turned()) {
      Remaining before = left;
      left = placedStart(before);
      if (left.next() == before.next() || left.rest().isPresent()) {
        return left;
      }
    }
    return left;
  }

  /** Places the first box and, if it is kept with others, the start of them all. */
  private Remaining placedStart(Remaining boxes) {
    if (boxes.chain().size() > 1 && !isFresh()) {
      State before = state();
      Optional<Remaining> left = takeChain(boxes);
      if (left.isPresent()) {
        return left.get();
      }
      takeBack(before);
      if (nextHoldsChain(boxes)) {
        return boxes;
      }
    }
    return boxes.after(place(boxes.first()));
  }

  /** What stands in it, without the footnotes. */
  Fragment fragment() {
    return new Fragment(filled, items);
  }

  /** The footnotes that wait to be set below it. */
  PageFoot foot() {
    return foot.orElseThrow();
  }

  /** What stands in it, by how far it is filled. */
  private record State(
      int items, Optional<PageFoot> foot, double footHeight, double filled, double spaceBelow) {}

  private State state() {
    return new State(items.size(), foot, footHeight, filled, spaceBelow);
  }

  private void takeBack(State before) {
    items.subList(before.items(), items.size()).clear();
    foot = before.foot();
    footHeight = before.footHeight();
    filled = before.filled();
    spaceBelow = before.spaceBelow();
  }

  /** Whether no later region can have more room than this one has. */
  private boolean isFresh() {
    return region.fresh() && filled == 0;
  }

  /** Whether they would fit if nothing stood here yet. In a part of a page it does not know. */
  private boolean nextHoldsChain(Remaining boxes) {
    return !region.fresh() || new Column(region).takeChain(boxes).isPresent();
  }

  /**
   * Places the first box and those that it must stand with, the last of them at least in part.
   *
   * @return what is left; empty if they do not fit
   */
  private Optional<Remaining> takeChain(Remaining boxes) {
    int last = boxes.next() + boxes.chain().size() - 1;
    Remaining left = boxes;
    while (left.next() <= last) {
      Box box = left.first();
      Optional<Box> rest = place(box);
      if (rest.isPresent() && (rest.get() == box || left.next() < last)) {
        return Optional.empty();
      }
      left = left.after(rest);
      if (rest.isPresent()) {
        return Optional.of(left);
      }
    }
    return Optional.of(left);
  }

  /** Places a box or a part of it, and returns what is left: the box itself if none of it fits. */
  private Optional<Box> place(Box box) {
    double top = filled == 0 ? 0 : filled + Math.max(spaceBelow, box.spaceBefore());
    Fit fit = fit(box, region.height() - top);
    if (fit instanceof Fit.Whole whole) {
      add(whole.fragment(), top);
      spaceBelow = box.spaceAfter();
      return Optional.empty();
    }
    if (fit instanceof Fit.Part part) {
      add(part.fragment(), top);
      return Optional.of(part.rest());
    }
    return Optional.of(box);
  }

  /**
   * Fits a box above the notes. If it calls more of them, it is fitted again with less room, until
   * both stand on the page. On a fresh page the text has half of it, whatever the notes ask for:
   * they go on on the next.
   */
  private Fit fit(Box box, double height) {
    double least = isFresh() ? height / 2 : Double.NEGATIVE_INFINITY;
    double room = Math.max(least, height - footHeight);
    while (true) {
      Fit fit = box.fit(new Region(region.width(), room, isFresh()));
      double left = Math.max(least, height - footHeightWith(fragment(fit)));
      if (left >= room - 1e-6) {
        return fit;
      }
      room = left;
    }
  }

  /** How high the notes are when a fragment is added; most call none. */
  private double footHeightWith(Fragment fragment) {
    Optional<PageFoot> with = foot.map(notes -> notes.with(fragment));
    return with.equals(foot) ? footHeight : with.map(this::height).orElse(0.0);
  }

  private double height(PageFoot notes) {
    return notes.height(region.width(), region.height());
  }

  private static Fragment fragment(Fit fit) {
    if (fit instanceof Fit.Whole whole) {
      return whole.fragment();
    }
    return fit instanceof Fit.Part part ? part.fragment() : new Fragment(0, List.of());
  }

  private void add(Fragment fragment, double top) {
    footHeight = footHeightWith(fragment);
    foot = foot.map(notes -> notes.with(fragment));
    fragment.items().forEach(item -> items.add(item.translate(0, top)));
    filled = top + fragment.height();
  }
}
