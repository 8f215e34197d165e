package org.councilreport.document;

import java.util.List;

/** How the items of a list are labelled. */
public enum ListNumbering {
  /** A bullet. */
  BULLET,
  /** 1. 2. 3. */
  DECIMAL;

  private static final List<String> BULLETS = List.of("•", "–", "▪");

  String label(int number, int depth) {
    return this == BULLET ? BULLETS.get(Math.min(depth, BULLETS.size() - 1)) : number + ".";
  }
}
