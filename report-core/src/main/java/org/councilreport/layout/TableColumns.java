package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.councilreport.document.Alignment;
import org.councilreport.document.Table;

/**
 * The columns of a table on its page.
 *
 * @param widths how wide each is, from the first
 */
record TableColumns(List<Double> widths) {
  /** A table does not wait for room for a word wider than this, some 22 letters. */
  private static final double LONGEST_WORD = 120;

  /** Halvings after which the level of a filling is exact. */
  private static final int HALVINGS = 60;

  /**
   * What a column asks for.
   *
   * @param least as wide as its longest word, or as much of it as a table waits for
   * @param word as wide as its longest word
   * @param most as wide as its longest line
   * @param percent what is declared, in parts of the table's width
   */
  record Demand(double least, double word, double most, Optional<Double> percent) {

    /** What a column with these cells asks for, without the space at the sides of its text. */
    static Demand of(Table.Column column, List<CellWidth> cells) {
      double whole = 0;
      double fraction = 0;
      double word = 0;
      double most = 0;
      for (CellWidth cell : cells) {
        whole = Math.max(whole, cell.number().whole());
        fraction = Math.max(fraction, cell.number().fraction());
        word = Math.max(word, cell.content().least());
        most = Math.max(most, cell.content().most());
      }
      if (column.alignment() == Alignment.DECIMAL) {
        word = Math.max(word, whole + fraction);
      }
      return new Demand(Math.min(word, LONGEST_WORD), word, Math.max(word, most), column.width());
    }

    /** The same with so much beside the text. */
    Demand with(double sides) {
      return new Demand(least + sides, word + sides, most + sides, percent);
    }
  }

  TableColumns {
    widths = List.copyOf(widths);
  }

  /** The columns of a table of this width; empty when it is too narrow for their words. */
  static Optional<TableColumns> fitting(List<Demand> demands, double width) {
    double words = sum(demands, Demand::word);
    if (words > width && sum(demands, Demand::least) > width) {
      return Optional.empty();
    }
    ToDoubleFunction<Demand> least = words > width ? Demand::least : Demand::word;
    double percents = Math.max(100, sum(demands, demand -> demand.percent().orElse(0.0)));
    List<Bounds> bounds = new ArrayList<>();
    List<Bounds> declared = new ArrayList<>();
    for (Demand demand : demands) {
      double word = least.applyAsDouble(demand);
      Optional<Double> wanted = demand.percent().map(part -> part * width / percents);
      Bounds column = Bounds.of(word, wanted.orElse(demand.most()), width);
      bounds.add(column);
      declared.add(wanted.isPresent() ? column.atMost() : column);
    }
    // What is declared holds, unless the words of the other columns need the room.
    boolean holds = sum(declared, Bounds::least) <= width;
    return Optional.of(new TableColumns(filled(holds ? declared : bounds, width)));
  }

  /** Columns that are too narrow for their longest words, which will be broken. */
  static TableColumns squeezed(List<Demand> demands, double width) {
    return new TableColumns(
        filled(
            demands.stream().map(demand -> Bounds.of(0, demand.least(), width)).toList(), width));
  }

  /** The width of all of them. */
  double total() {
    return sum(widths, width -> width);
  }

  /**
   * What a column may get.
   *
   * @param least no less than this
   * @param most no more than this, unless there is room to spare
   * @param weight its share, where it gets neither
   */
  private record Bounds(double least, double most, double weight) {

    /** What would fill several lines of the whole table gets more, so that the row is lower. */
    static Bounds of(double least, double most, double width) {
      return new Bounds(least, Math.max(least, most), Math.sqrt(Math.max(1, most / width)));
    }

    /** The same for a column that gets no less than it may. */
    Bounds atMost() {
      return new Bounds(most, most, weight);
    }

    double at(double level) {
      return Math.max(least, Math.min(most, level * weight));
    }
  }

  /**
   * Shares a width out. Columns that need little get it all, and the others share what is left:
   * short words and numbers are not broken into lines for the sake of a column of sentences. What
   * nobody needs goes to each in proportion.
   */
  private static List<Double> filled(List<Bounds> bounds, double width) {
    double most = sum(bounds, Bounds::most);
    if (most <= width) {
      return bounds.stream().map(column -> column.most() * width / most).toList();
    }
    double low = 0;
    double high = width;
    for (int i = 0; i < HALVINGS; i++) {
      double level = (low + high) / 2;
      if (sum(bounds, column -> column.at(level)) > width) {
        high = level;
      } else {
        low = level;
      }
    }
    List<Double> widths = new ArrayList<>();
    for (Bounds column : bounds) {
      widths.add(column.at(low));
    }
    return widths;
  }

  private static <T> double sum(List<T> of, ToDoubleFunction<T> value) {
    return of.stream().mapToDouble(value).sum();
  }
}
