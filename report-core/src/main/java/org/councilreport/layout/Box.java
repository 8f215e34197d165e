package org.councilreport.layout;

/**
 * Something that takes its place in the flow of pages. Boxes hold no state: what is left over is
 * returned, not remembered.
 */
interface Box {

  /** Fits as much of it as a region holds. */
  Fit fit(Region region);

  /**
   * The least space above it; of two neighbours' spaces the larger holds, and none at the top of a
   * page.
   */
  double spaceBefore();

  /** The least space below it. */
  double spaceAfter();

  /** Whether it must not be the last thing on a page. */
  boolean keepWithNext();

  /** Whether it stands on pages that lie on their side. */
  default boolean turned() {
    return false;
  }
}
