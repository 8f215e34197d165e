package org.councilreport.conformance;

import java.util.List;
import java.util.Optional;
import org.councilreport.document.Alignment;
import org.councilreport.document.Inline;
import org.councilreport.document.Status;
import org.councilreport.document.Table;
import org.councilreport.document.Text;

/** Tables of any size. */
final class RandomTable {
  private final Chance chance;
  private final RandomText texts;
  private final int mostColumns;

  RandomTable(Chance chance, RandomText texts, int mostColumns) {
    this.chance = chance;
    this.texts = texts;
    this.mostColumns = mostColumns;
  }

  Table table(Optional<String> id) {
    List<Inline> caption = texts.body(chance.oneIn(20) ? 200 : 10);
    int usual = Math.min(6, mostColumns);
    List<Table.Column> columns =
        chance.times(chance.between(1, chance.oneIn(6) ? mostColumns : usual), this::column);
    boolean rowHeads = chance.oneIn(2);
    List<Table.Group> groups =
        chance.times(chance.below(4), () -> group(columns.size(), chance.oneIn(20) ? 60 : 6));
    List<Table.Row> totals = rows(columns.size(), chance.below(3));
    List<List<Inline>> notes = chance.times(chance.below(3), () -> texts.body(25));
    return new Table(id, caption, columns, rowHeads, groups, totals, notes);
  }

  private Table.Column column() {
    Optional<Double> width =
        chance.oneIn(4) ? Optional.of((double) chance.between(1, 90)) : Optional.empty();
    return new Table.Column(texts.label(3), chance.of(Alignment.values()), width);
  }

  private Table.Group group(int columns, int mostRows) {
    List<Inline> label = chance.oneIn(2) ? texts.body(5) : List.of();
    return new Table.Group(
        label, rows(columns, chance.below(mostRows)), rows(columns, chance.below(2)));
  }

  private List<Table.Row> rows(int columns, int count) {
    return chance.times(count, () -> new Table.Row(chance.times(columns, this::cell)));
  }

  /** One cell in many is higher than a page. */
  private List<Inline> cell() {
    return switch (chance.below(8)) {
      case 0 -> List.of();
      case 1 -> List.of(new Status(chance.of("●", "▲", "★"), 0x2E7D32, "On target"));
      case 2, 3, 4 -> List.of(new Text(texts.words().number()));
      default -> texts.body(chance.oneIn(300) ? 400 : 6);
    };
  }
}
