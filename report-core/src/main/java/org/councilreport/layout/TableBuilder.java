package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
  /** The smallest size that text in tables gets. */
  private static final double SMALLEST = 9;

  private final Table table;
  private final int number;
  private final PageGeometry upright;
  private final double indent;

  /**
   * A table ready for its pages.
   *
   * @param box the box
   * @param elements its structure elements
   */
  record Built(Box box, List<StructureElement> elements) {}

  private TableBuilder(Table table, int number, PageGeometry upright, double indent) {
    this.table = table;
    this.number = number;
    this.upright = upright;
    this.indent = indent;
  }

  /**
   * Builds a table.
   *
   * @param table the table
   * @param texts sets its text
   * @param indent how far it stands from the left edge of the text
   * @param number tells the table from the others of its document
   */
  static Built build(Table table, TextBuilder texts, double indent, int number) {
    return new TableBuilder(table, number, texts.theme().page(), indent).build(texts);
  }

  private Built build(TextBuilder texts) {
    TextBuilder small = texts.withTablesAt(SMALLEST);
    for (PageGeometry page : List.of(upright, upright.turned())) {
      for (TextBuilder size : List.of(texts, small)) {
        TableDraft draft = TableDraft.of(table, size, number);
        Optional<TableColumns> columns =
            TableColumns.fitting(demands(draft), page.measure() - indent);
        if (columns.isPresent()) {
          return built(draft, columns.get(), page);
        }
      }
    }
    PageGeometry widest = upright.width() < upright.height() ? upright.turned() : upright;
    TableDraft draft = TableDraft.of(table, small, number);
    TableColumns columns = TableColumns.squeezed(demands(draft), widest.measure() - indent);
    return built(draft, columns, widest);
  }

  private List<TableColumns.Demand> demands(TableDraft draft) {
    double sides = 2 * draft.texts().theme().table().padding();
    return IntStream.range(0, table.columns().size())
        .mapToObj(i -> TableColumns.Demand.of(table.columns().get(i), draft.column(i), sides))
        .toList();
  }

  /** A table that is read from right to left stands as far from the right edge. */
  private double left(TableDraft draft, TableColumns columns, PageGeometry page) {
    return draft.texts().direction() == Direction.RIGHT_TO_LEFT
        ? page.measure() - indent - columns.total()
        : indent;
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
    return new Built(
        new TableBox(new TableBox.Whole(rows, notes, setter.repeatedHead(), frame)),
        draft.elements());
  }
}
