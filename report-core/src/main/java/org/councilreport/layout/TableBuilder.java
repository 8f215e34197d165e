package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.document.Table;
import org.councilreport.layout.TableSetting.Room;
import org.councilreport.style.TextRole;
import org.councilreport.style.Theme;
import org.councilreport.tagging.StructureElement;
import org.councilreport.text.Direction;
import org.jspecify.annotations.Nullable;

/** A table into a box. */
final class TableBuilder {
  private final Table table;
  private final TextBuilder texts;
  private final Place place;
  private final int number;
  private @Nullable TableDraft small;

  /**
   * A table ready for its pages.
   *
   * @param box the box
   * @param elements its structure elements
   */
  record Built(Box box, List<StructureElement> elements) {}

  private TableBuilder(Table table, TextBuilder texts, Place place, int number) {
    this.table = table;
    this.texts = texts;
    this.place = place;
    this.number = number;
  }

  /**
   * Builds a table.
   *
   * @param table the table
   * @param texts sets its text
   * @param place where it stands
   * @param number tells the table from the others of its document
   */
  static Built build(Table table, TextBuilder texts, Place place, int number) {
    return new TableBuilder(table, texts, place, number).build();
  }

  private Built build() {
    Room room = new Room(texts.theme().page(), place.width() - place.indent());
    TableDraft usual = TableDraft.of(table, texts, number);
    TableSetting setting = TableSetting.of(room, demands(usual), () -> demands(small()));
    return built(setting.small() ? small() : usual, setting, room);
  }

  private TableDraft small() {
    if (small == null) {
      small = TableDraft.of(table, TableSetting.small(texts), number);
    }
    return small;
  }

  private List<TableColumns.Demand> demands(TableDraft draft) {
    double sides = 2 * draft.texts().theme().table().padding();
    List<TableColumns.Demand> demands = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      List<CellWidth> cells = draft.column(i).stream().map(CellWidth::of).toList();
      demands.add(TableColumns.Demand.of(table.columns().get(i), cells).with(sides));
    }
    return demands;
  }

  /** A table that is read from right to left stands as far from the right edge. */
  private double left(TableSetting setting, Room room) {
    return texts.direction() == Direction.RIGHT_TO_LEFT
        ? room.on(setting.page()) - setting.columns().total()
        : place.indent();
  }

  private Built built(TableDraft draft, TableSetting setting, Room room) {
    Theme theme = draft.texts().theme();
    TableRows setter = new TableRows(table, draft, setting.columns());
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < draft.strips().size(); i++) {
      rows.add(setter.row(i));
    }
    TableBox.Frame frame =
        new TableBox.Frame(
            left(setting, room),
            setting.columns().total(),
            setting.page().textHeight(),
            !setting.page().equals(room.upright()),
            theme.table().rule(),
            theme.style(TextRole.TABLE_CAPTION).spaceBefore(),
            theme.style(TextRole.TABLE_NOTE).spaceAfter());
    int notes = rows.size() - table.notes().size();
    return new Built(new TableBox(new TableBox.Whole(rows, notes, frame)), draft.elements());
  }
}
