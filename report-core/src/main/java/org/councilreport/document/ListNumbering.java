package org.councilreport.document;

import java.util.List;

/** How the items of a list are labelled. */
public enum ListNumbering {
  /** A bullet. */
  BULLET(Integer.MAX_VALUE),
  /** 1. 2. 3. */
  DECIMAL(Integer.MAX_VALUE),
  /** (a) (b) (c) */
  LOWER_ALPHA(26),
  /** i. ii. iii. */
  LOWER_ROMAN(99),
  /** (A) (B) (C) */
  UPPER_ALPHA(26);

  private static final List<String> BULLETS = List.of("•", "–", "▪");

  /** What numbered lists in each other are labelled by, as reports of councils have it. */
  private static final List<ListNumbering> NESTED =
      List.of(DECIMAL, LOWER_ALPHA, LOWER_ROMAN, UPPER_ALPHA);

  private static final List<String> ONES =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
  private static final List<String> TENS =
      List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");

  private final int last;

  ListNumbering(int last) {
    this.last = last;
  }

  /**
   * The labels of a numbered list. Programs disagree on what follows z, so that a list too long for
   * its letters has numbers.
   *
   * @param depth how many numbered lists it stands in
   * @param first its first number
   * @param items how many items it has
   */
  public static ListNumbering numbered(int depth, int first, int items) {
    ListNumbering usual = NESTED.get(Math.min(depth, NESTED.size() - 1));
    return usual.labels(first, items) ? usual : DECIMAL;
  }

  /** Whether it has labels for this many items from a number on. */
  boolean labels(int first, int items) {
    int least = this == BULLET || this == DECIMAL ? 0 : 1;
    return first >= least && (long) first + items - 1 <= last;
  }

  /** The printed label of an item with this number, at a nesting depth, from 0. */
  public String label(int number, int depth) {
    return switch (this) {
      case BULLET -> BULLETS.get(Math.min(depth, BULLETS.size() - 1));
      case DECIMAL -> number + ".";
      case LOWER_ALPHA -> "(" + (char) ('a' + number - 1) + ")";
      case LOWER_ROMAN -> TENS.get(number / 10) + ONES.get(number % 10) + ".";
      case UPPER_ALPHA -> "(" + (char) ('A' + number - 1) + ")";
    };
  }
}
