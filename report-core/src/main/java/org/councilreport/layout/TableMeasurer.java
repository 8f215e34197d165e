package org.councilreport.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.document.Inline;
import org.councilreport.document.Status;
import org.councilreport.document.Strong;
import org.councilreport.document.Table;
import org.councilreport.document.Text;
import org.councilreport.layout.TableDraft.Kind;
import org.councilreport.layout.TableSetting.Room;
import org.councilreport.tagging.Artifact;

/**
 * Measures the tables of one document for writers whose readers lay out pages themselves. What
 * cells say is often said again, in statuses, numbers and dates, and is measured once: measured
 * anew each time, it would take as long as the rest of a long DOCX. One thread at a time.
 */
public final class TableMeasurer {
  /**
   * What another program gets beside a symbol, in points, as much as there is room for: it may take
   * symbols from a font with wider ones.
   */
  private static final double[] SPARE = {3.0, 1.5};

  private final Cells usual;
  private final Cells small;

  TableMeasurer(TextBuilder texts) {
    usual = new Cells(texts);
    small = new Cells(TableSetting.small(texts));
  }

  /**
   * How a table would be set.
   *
   * @param table the table
   * @param width the width of its place on an upright page
   */
  public TableMeasure measure(Table table, double width) {
    Room room = new Room(usual.texts.theme().page(), width);
    List<TableColumns.Demand> demands = usual.demands(table);
    TableSetting setting = TableSetting.of(room, demands, () -> small.demands(table));
    TableColumns columns =
        roomy(table, setting.small() ? small.demands(table) : demands, room.on(setting.page()))
            .orElse(setting.columns());
    boolean onSide = !setting.page().equals(room.upright());
    return new TableMeasure(columns.widths(), onSide, setting.small());
  }

  /** Columns with something to spare beside symbols, where there is room. */
  private static Optional<TableColumns> roomy(
      Table table, List<TableColumns.Demand> demands, double room) {
    boolean[] symbols = new boolean[demands.size()];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = showsStatus(table, i);
    }
    for (double spare : SPARE) {
      List<TableColumns.Demand> wider = new ArrayList<>();
      for (int i = 0; i < symbols.length; i++) {
        wider.add(demands.get(i).with(symbols[i] ? spare : 0));
      }
      Optional<TableColumns> columns = TableColumns.fitting(wider, room);
      if (columns.isPresent()) {
        return columns;
      }
    }
    return Optional.empty();
  }

  private static boolean showsStatus(Table table, int column) {
    for (Table.Group group : table.groups()) {
      for (Table.Row row : group.rows()) {
        for (Inline word : row.cells().get(column)) {
          if (word instanceof Status) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The widths of cells by what they say. */
  private static final class Cells {
    private final TextBuilder texts;
    private final Map<Look, Map<Object, CellWidth>> widths = new HashMap<>();

    private record Look(Kind kind, boolean headsRow) {}

    Cells(TextBuilder texts) {
      this.texts = texts;
    }

    /** What the columns of a table ask for. */
    List<TableColumns.Demand> demands(Table table) {
      double sides = 2 * texts.theme().table().padding();
      List<TableColumns.Demand> demands = new ArrayList<>();
      for (int i = 0; i < table.columns().size(); i++) {
        demands.add(TableColumns.Demand.of(table.columns().get(i), column(table, i)).with(sides));
      }
      return demands;
    }

    private List<CellWidth> column(Table table, int index) {
      boolean headsRows = table.rowHeads() && index == 0;
      List<CellWidth> cells = new ArrayList<>();
      List<Inline> header = table.columns().get(index).header();
      add(List.of(new Table.Row(List.of(header))), 0, new Look(Kind.HEAD, headsRows), cells);
      for (Table.Group group : table.groups()) {
        add(group.rows(), index, new Look(Kind.ROW, headsRows), cells);
        add(group.subtotals(), index, new Look(Kind.SUBTOTAL, headsRows), cells);
      }
      add(table.totals(), index, new Look(Kind.TOTAL, headsRows), cells);
      return cells;
    }

    private void add(List<Table.Row> rows, int index, Look look, List<CellWidth> cells) {
      Map<Object, CellWidth> known = widths.computeIfAbsent(look, of -> new HashMap<>());
      for (Table.Row row : rows) {
        List<Inline> words = row.cells().get(index);
        Object key = key(words);
        CellWidth width = known.get(key);
        if (width == null) {
          width = measured(words, look);
          known.put(key, width);
        }
        cells.add(width);
      }
    }

    /** What says the same has the same key; that of plain words is found in a third of the time. */
    private static Object key(List<Inline> words) {
      return words.size() == 1 && words.get(0) instanceof Text text ? text.value() : words;
    }

    private CellWidth measured(List<Inline> words, Look look) {
      boolean strong = look.headsRow() || look.kind().isBold();
      List<Inline> set = strong ? List.of(new Strong(words)) : words;
      return CellWidth.of(
          texts.marked(StyledText.ofBody(set), look.kind().role(), Artifact.LAYOUT));
    }
  }
}
