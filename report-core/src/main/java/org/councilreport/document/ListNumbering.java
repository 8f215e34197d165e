package org.councilreport.document;

import java.util.List;

/** How the items of a list are labelled. */
public enum ListNumbering {
  /** A bullet. */
  BULLET,
  /** 1. 2. 3. */
  DECIMAL;

  private static final List<String> BULLETS = List.of("•", "–", "▪");

  /** The printed label of an item with this number, at a nesting depth, from 0. */
  public String label(int number, int depth) {
    return this == BULLET ? BULLETS.get(Math.min(depth, BULLETS.size() - 1)) : number + ".";
  }
}
