package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.style.Colour;
import org.councilreport.tagging.Artifact;

/**
 * A strip across a table: a row, or its caption or a note. It is as high as its highest cell.
 *
 * @param cells its cells, from left to right
 * @param look what is around their text
 * @param bond whether the next row stands on the same page
 */
record TableRow(List<TableCell> cells, Look look, Bond bond) {

  /** How a row is tied to the next. */
  enum Bond {
    /** Not at all. */
    NONE,
    /** They stand on one page if it can hold both. */
    LOOSE,
    /** It heads the next row, and never stands without at least the start of that. */
    FIRM
  }

  /**
   * What is around the text of a row.
   *
   * @param above the space above the text
   * @param below the space below it
   * @param ruleAbove how thick the line along its top is; 0 for none
   * @param ruleBelow how thick the line along its foot is; 0 for none
   * @param shade the colour behind it
   */
  record Look(
      double above, double below, double ruleAbove, double ruleBelow, Optional<Colour> shade) {

    /** Text without lines, which stands above or below the rows. */
    static Look text(double above, double below) {
      return new Look(above, below, 0, 0, Optional.empty());
    }
  }

  /** A row cut by a page end. */
  record Cut(TableRow first, TableRow rest) {}

  TableRow {
    cells = List.copyOf(cells);
  }

  double height() {
    return look.above() + textHeight() + look.below();
  }

  private double textHeight() {
    double highest = 0;
    for (TableCell cell : cells) {
      highest = Math.max(highest, cell.height());
    }
    return highest;
  }

  /** Cuts off the lines that such a height holds; empty when that is fewer than so many. */
  Optional<Cut> cut(double height, int fewest) {
    double room = height - look.above() - look.below();
    int most = cells.stream().mapToInt(cell -> cell.linesIn(room)).max().orElse(0);
    return most < fewest ? Optional.empty() : Optional.of(cutAfter(room));
  }

  /** Cuts off a line of each cell, whether there is room for it or not. */
  Cut cutAfterFirstLine() {
    return cutAfter(
        cells.stream().mapToDouble(cell -> cell.spacing().lineHeight()).max().orElse(0));
  }

  private Cut cutAfter(double room) {
    List<TableCell> first = new ArrayList<>();
    List<TableCell> rest = new ArrayList<>();
    for (TableCell cell : cells) {
      int count = cell.linesIn(room);
      first.add(cell.first(count));
      rest.add(cell.after(count));
    }
    return new Cut(new TableRow(first, look, Bond.NONE), new TableRow(rest, look, bond));
  }

  /** The same on a later page: no part of the logical tree, which has it once. */
  TableRow repeated() {
    return new TableRow(cells.stream().map(TableCell::repeated).toList(), look, bond);
  }

  /** Whether there is nothing to read in it. */
  boolean isEmpty() {
    return cells.stream().allMatch(cell -> cell.lines().isEmpty());
  }

  /** Adds the area behind its text, and its lines, when its top left corner stands there. */
  void drawGround(Point corner, double width, Colour rule, List<PageItem> items) {
    double height = height();
    Rectangle area = new Rectangle(corner.x(), corner.y(), width, height);
    look.shade().ifPresent(shade -> items.add(filled(area, shade)));
    if (look.ruleAbove() > 0) {
      items.add(filled(new Rectangle(area.x(), area.y(), width, look.ruleAbove()), rule));
    }
    if (look.ruleBelow() > 0) {
      double top = area.y() + height - look.ruleBelow();
      items.add(filled(new Rectangle(area.x(), top, width, look.ruleBelow()), rule));
    }
  }

  /** Adds its text. */
  void drawText(Point corner, List<PageItem> items) {
    // A head's text stands on its lower line, beside which its column begins.
    boolean low = look.shade().isPresent();
    double textHeight = low ? textHeight() : 0;
    for (TableCell cell : cells) {
      double lower = low ? textHeight - cell.height() : 0;
      cell.draw(corner.x(), corner.y() + look.above() + lower, items);
    }
  }

  private static PageItem filled(Rectangle area, Colour colour) {
    return new PageItem.RectangleItem(area, colour, Artifact.LAYOUT);
  }
}
