package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a list of boxes.
 *
 * @param boxes all of them
 * @param next the index of the first that is left
 * @param rest what stands for that one when a part of it has been placed
 */
record Remaining(List<? extends Box> boxes, int next, Optional<Box> rest) {

  static Remaining all(List<? extends Box> boxes) {
    return new Remaining(boxes, 0, Optional.empty());
  }

  boolean isEmpty() {
    return next == boxes.size();
  }

  Box first() {
    return rest.isPresent() ? rest.get() : boxes.get(next);
  }

  /** With this left of the first box; with the next box as the first, when nothing is. */
  Remaining after(Optional<Box> left) {
    return left.isPresent()
        ? new Remaining(boxes, next, left)
        : new Remaining(boxes, next + 1, Optional.empty());
  }

  /** Whether the first box stands on pages that lie on their side, with those it is kept with. */
  boolean turned() {
    List<? extends Box> chain = chain();
    return chain.size() == 1 ? first().turned() : chain.get(chain.size() - 1).turned();
  }

  /** What is left, as a list. */
  List<Box> toList() {
    List<Box> left = new ArrayList<>();
    for (Remaining each = this; !each.isEmpty(); each = each.after(Optional.empty())) {
      left.add(each.first());
    }
    return left;
  }

  /** The first box and those that it must stand with, directly or through others. */
  List<? extends Box> chain() {
    int end = next;
    while (end < boxes.size() - 1 && boxes.get(end).keepWithNext()) {
      end++;
    }
    return boxes.subList(next, end + 1);
  }
}
