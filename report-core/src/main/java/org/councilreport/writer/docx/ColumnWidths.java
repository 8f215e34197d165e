package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.councilreport.document.Inline;
import org.councilreport.document.Table;
import org.councilreport.style.TextRole;
import org.councilreport.style.Theme;

/**
 * How wide the columns of a table are to begin with. Letters are not measured here, as Word, which
 * has the fonts, fits the columns to their text; they count as a mean of what Arial has.
 *
 * @param demands what each column asks for, from the first
 */
record ColumnWidths(List<Demand> demands) {
  private static final double MEAN_LETTER = 0.53;

  /** From here on there are arrows, shapes and signs (the Unicode blocks from Arrows on). */
  private static final int FIRST_SYMBOL = 0x2190;

  /** A table does not wait for room for a word wider than this, some 22 letters. */
  private static final double LONGEST_WORD = 120;

  /** Halvings after which the level of a filling is exact. */
  private static final int HALVINGS = 40;

  /**
   * What a column asks for.
   *
   * @param least room for its longest word
   * @param most room for its longest line, or what is declared
   */
  record Demand(double least, double most) {
    double at(double level) {
      return Math.max(least, Math.min(most, level));
    }
  }

  static ColumnWidths of(Table table, Theme theme) {
    double size = theme.style(TextRole.TABLE_CELL).size();
    double sides = 2 * theme.table().padding();
    List<Demand> demands = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      List<String> cells = cells(table, i);
      double word = longest(cells.stream().flatMap(cell -> Stream.of(cell.split("[ -]")))) * size;
      double least = Math.min(word, LONGEST_WORD) + sides;
      double line = longest(cells.stream()) * size + sides;
      double most =
          table
              .columns()
              .get(i)
              .width()
              .map(part -> theme.page().measure() * part / 100)
              .orElse(line);
      demands.add(new Demand(least, Math.max(least, most)));
    }
    return new ColumnWidths(demands);
  }

  /** Whether each column has room for its longest word. */
  boolean fit(double width) {
    return demands.stream().mapToDouble(Demand::least).sum() <= width;
  }

  /**
   * Shares a width out: columns that ask for little get it, and the others share what is left. What
   * nobody asks for goes to each in proportion.
   */
  List<Double> share(double width) {
    double low = 0;
    double high = width;
    for (int i = 0; i < HALVINGS; i++) {
      double level = (low + high) / 2;
      if (Arrays.stream(at(level)).sum() > width) {
        high = level;
      } else {
        low = level;
      }
    }
    double[] widths = at(low);
    double scale = width / Arrays.stream(widths).sum();
    return Arrays.stream(widths).mapToObj(column -> column * scale).toList();
  }

  private double[] at(double level) {
    return demands.stream().mapToDouble(column -> column.at(level)).toArray();
  }

  private static double longest(Stream<String> texts) {
    return texts.mapToDouble(ColumnWidths::width).max().orElse(0);
  }

  /** In parts of the font's size; symbols, as statuses have them, are wider than letters. */
  private static double width(String text) {
    return text.chars().mapToDouble(c -> c < FIRST_SYMBOL ? MEAN_LETTER : 1).sum();
  }

  private static List<String> cells(Table table, int column) {
    Stream<List<Inline>> rows =
        Stream.concat(
                table.groups().stream()
                    .flatMap(group -> Stream.of(group.rows(), group.subtotals()))
                    .flatMap(List::stream),
                table.totals().stream())
            .map(row -> row.cells().get(column));
    return Stream.concat(Stream.of(table.columns().get(column).header()), rows)
        .map(PlainText::of)
        .toList();
  }
}
