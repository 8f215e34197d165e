package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A region that is filled with boxes from its top. A box that keeps with the next is placed only
 * together with at least the start of the next.
 */
final class Column {
  private final Region region;
  private final List<PageItem> items = new ArrayList<>();
  private double filled;
  private double spaceBelow;

  Column(Region region) {
    this.region = region;
  }

  /** Places as many boxes as it holds and returns what is left. */
  Remaining fill(Remaining boxes) {
    Remaining left = boxes;
    while (!left.isEmpty()) {
      List<? extends Box> chain = left.chain();
      if (chain.size() > 1 && !isFresh() && !holdsStartOf(chain)) {
        return left;
      }
      Remaining before = left;
      left = left.after(place(left.first()));
      if (left.next() == before.next()) {
        return left;
      }
    }
    return left;
  }

  /** What stands in it. */
  Fragment fragment() {
    return new Fragment(filled, items);
  }

  /** Whether no later region can have more room than this one has. */
  private boolean isFresh() {
    return region.fresh() && filled == 0;
  }

  /** Whether all of a chain's boxes fit, the last of them at least in part. */
  private boolean holdsStartOf(List<? extends Box> chain) {
    Column trial = new Column(region);
    trial.filled = filled;
    trial.spaceBelow = spaceBelow;
    for (Box box : chain) {
      Optional<Box> left = trial.place(box);
      if (left.isPresent()) {
        return left.get() != box && box == chain.get(chain.size() - 1);
      }
    }
    return true;
  }

  /** Places a box or a part of it, and returns what is left: the box itself if none of it fits. */
  private Optional<Box> place(Box box) {
    double top = filled == 0 ? 0 : filled + Math.max(spaceBelow, box.spaceBefore());
    Fit fit = box.fit(new Region(region.width(), region.height() - top, isFresh()));
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

  private void add(Fragment fragment, double top) {
    fragment.items().forEach(item -> items.add(item.translate(0, top)));
    filled = top + fragment.height();
  }
}
