package org.councilreport.layout;

import java.util.List;
import org.councilreport.tagging.Artifact;
import org.councilreport.text.Line;

/**
 * The text of a cell, or what is left of it after a page end.
 *
 * @param lines its lines
 * @param spacing their height
 */
record TableCell(List<PlacedLine> lines, TextBox.Spacing spacing) {

  /**
   * A line and where it begins.
   *
   * @param line the line
   * @param x its left end, from the table's left edge
   */
  record PlacedLine(Line line, double x) {}

  TableCell {
    lines = List.copyOf(lines);
  }

  double height() {
    return lines.size() * spacing.lineHeight();
  }

  /** How many of its lines such a height holds. */
  int linesIn(double height) {
    return Math.min(lines.size(), Math.max(0, (int) ((height + 1e-6) / spacing.lineHeight())));
  }

  TableCell first(int count) {
    return new TableCell(lines.subList(0, count), spacing);
  }

  TableCell after(int count) {
    return new TableCell(lines.subList(count, lines.size()), spacing);
  }

  /** The same as part of a head that is repeated. */
  TableCell repeated() {
    return new TableCell(
        lines.stream()
            .map(placed -> new PlacedLine(placed.line().as(Artifact.HEADER), placed.x()))
            .toList(),
        spacing);
  }

  /** Adds what is drawn of it when the table's left edge and its first line's top stand there. */
  void draw(double left, double top, List<PageItem> items) {
    double y = top;
    for (PlacedLine placed : lines) {
      TextBox.place(placed.line(), left + placed.x(), y, spacing, items);
      y += spacing.lineHeight();
    }
  }
}
