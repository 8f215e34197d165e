package org.councilreport.layout;

/**
 * The room that is left on a page.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param fresh whether nothing stands in it yet; a box must then place at least a part of itself,
 *     because no later page has more room
 */
record Region(double width, double height, boolean fresh) {

  /** Whether something of this height fits; sums of heights may be off by a hair. */
  boolean holds(double needed) {
    return needed <= height + 1e-6;
  }
}
