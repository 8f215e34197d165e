package org.councilreport.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilreport.document.Status;
import org.councilreport.document.Table;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.TextRole;
import org.councilreport.style.Theme;
import org.councilreport.tagging.StructureElement;
import org.councilreport.text.Direction;

/**
 * A table into a box. Its text gets smaller where its words need that, then its page is turned, and
 * only then are words broken.
 */
final class TableBuilder {
  /**
   * What another program gets beside a symbol, in points, as much as there is room for: it may take
   * symbols from a font with wider ones.
   */
  private static final List<Double> SPARE = List.of(3.0, 1.5);

  private final Table table;
  private final int number;
  private final PageGeometry upright;
  private final Place place;

  /**
   * A table ready for its pages.
   *
   * @param box the box
   * @param elements its structure elements
   */
  record Built(Box box, List<StructureElement> elements) {}

  /** A table's text in its size, its columns, and the page that it stands on. */
  private record Setting(TableDraft draft, TableColumns columns, PageGeometry page) {}

  private TableBuilder(Table table, int number, PageGeometry upright, Place place) {
    this.table = table;
    this.number = number;
    this.upright = upright;
    this.place = place;
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
    return new TableBuilder(table, number, texts.theme().page(), place).build(texts);
  }

  /**
   * How a table would be set in a place of this width on an upright page.
   *
   * @param table the table
   * @param texts measures its text
   */
  static TableMeasure measure(Table table, TextBuilder texts, double width) {
    PageGeometry upright = texts.theme().page();
    Place place = new Place(0, 0, 0, 0, width);
    TableBuilder builder = new TableBuilder(table, 0, upright, place);
    Setting setting = builder.setting(texts);
    double room = builder.width(setting.page());
    TableColumns roomy =
        SPARE.stream()
            .map(spare -> builder.demands(setting.draft(), spare))
            .flatMap(demands -> TableColumns.fitting(demands, room).stream())
            .findFirst()
            .orElse(setting.columns());
    return new TableMeasure(
        roomy.widths(),
        !setting.page().equals(upright),
        !setting.draft().texts().theme().equals(texts.theme()));
  }

  private Built build(TextBuilder texts) {
    Setting setting = setting(texts);
    return built(setting.draft(), setting.columns(), setting.page());
  }

  private Setting setting(TextBuilder texts) {
    TableDraft usual = TableDraft.of(table, texts, number);
    Optional<TableColumns> columns = TableColumns.fitting(demands(usual, 0), width(upright));
    if (columns.isPresent()) {
      return new Setting(usual, columns.get(), upright);
    }
    TableDraft small = TableDraft.of(table, texts.withTablesAt(Theme.SMALLEST_IN_TABLES), number);
    for (PageGeometry page : upright.sides()) {
      for (TableDraft draft : List.of(usual, small)) {
        columns = TableColumns.fitting(demands(draft, 0), width(page));
        if (columns.isPresent()) {
          return new Setting(draft, columns.get(), page);
        }
      }
    }
    PageGeometry widest =
        Collections.max(upright.sides(), Comparator.comparingDouble(PageGeometry::measure));
    return new Setting(small, TableColumns.squeezed(demands(small, 0), width(widest)), widest);
  }

  /** The width of a table on a page: what its place has on an upright one, and what it gains. */
  private double width(PageGeometry page) {
    return place.width() - place.indent() + page.measure() - upright.measure();
  }

  private List<TableColumns.Demand> demands(TableDraft draft, double spare) {
    double sides = 2 * draft.texts().theme().table().padding();
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            i -> {
              double room = sides + (showsStatus(i) ? spare : 0);
              return TableColumns.Demand.of(table.columns().get(i), draft.column(i), room);
            })
        .toList();
  }

  private boolean showsStatus(int column) {
    return table.groups().stream()
        .flatMap(group -> group.rows().stream())
        .anyMatch(row -> row.cells().get(column).stream().anyMatch(Status.class::isInstance));
  }

  /** A table that is read from right to left stands as far from the right edge. */
  private double left(TableDraft draft, TableColumns columns, PageGeometry page) {
    return draft.texts().direction() == Direction.RIGHT_TO_LEFT
        ? width(page) - columns.total()
        : place.indent();
  }

  private Built built(TableDraft draft, TableColumns columns, PageGeometry page) {
    Theme theme = draft.texts().theme();
    TableRows setter = new TableRows(table, draft, columns);
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < draft.strips().size(); i++) {
      rows.add(setter.row(i));
    }
    TableBox.Frame frame =
        new TableBox.Frame(
            left(draft, columns, page),
            columns.total(),
            page.textHeight(),
            !page.equals(upright),
            theme.table().rule(),
            theme.style(TextRole.TABLE_CAPTION).spaceBefore(),
            theme.style(TextRole.TABLE_NOTE).spaceAfter());
    int notes = rows.size() - table.notes().size();
    return new Built(new TableBox(new TableBox.Whole(rows, notes, frame)), draft.elements());
  }
}
