package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Alignment;
import org.councilreport.document.Table;
import org.councilreport.layout.TableDraft.Kind;
import org.councilreport.layout.TableRow.Bond;
import org.councilreport.style.TableStyle;
import org.councilreport.style.TextRole;
import org.councilreport.style.Theme;
import org.councilreport.text.Direction;
import org.councilreport.text.Line;
import org.councilreport.text.MeasuredText;
import org.councilreport.text.NumberWidth;

/** Sets the rows of a table whose columns have their widths. */
final class TableRows {
  /** A column that is too narrow for its words keeps this part of its width for them. */
  private static final double MOST_PADDING = 0.2;

  /** The space above and below the text of a row, in parts of that at its sides. */
  private static final double UPRIGHT_PADDING = 0.75;

  private final TableDraft draft;
  private final Theme theme;
  private final List<Slot> slots = new ArrayList<>();
  private final double width;

  /**
   * Where the text of a column's cells may stand.
   *
   * @param left its left end, from the table's left edge
   * @param width its width
   * @param alignment where the lines stand in it
   * @param fraction the width that is kept for what follows decimal points
   */
  private record Slot(double left, double width, Alignment alignment, double fraction) {

    /** Where a line of this width begins. */
    double x(double line) {
      double room = width - line;
      double shift =
          switch (alignment) {
            case START -> 0;
            case CENTRE -> room / 2;
            case END, DECIMAL -> room;
          };
      return left + Math.max(0, shift);
    }

    /** Where the one line of a text begins. */
    double x(double line, MeasuredText text) {
      Optional<NumberWidth> number =
          alignment == Alignment.DECIMAL ? NumberWidth.of(text) : Optional.empty();
      return number
          .map(n -> left + Math.max(0, width - fraction - n.whole()))
          .orElseGet(() -> x(line));
    }

    /** The same in a table of this width whose columns run from the right. */
    Slot mirrored(double table) {
      Alignment other =
          switch (alignment) {
            case START -> Alignment.END;
            case END -> Alignment.START;
            default -> alignment;
          };
      return new Slot(table - left - width, width, other, fraction);
    }

    /** Numbers head nothing: what heads them ends where they end. */
    Slot ofHead() {
      return alignment == Alignment.DECIMAL ? new Slot(left, width, Alignment.END, 0) : this;
    }
  }

  TableRows(Table table, TableDraft draft, TableColumns columns) {
    this.draft = draft;
    this.theme = draft.texts().theme();
    this.width = columns.total();
    double left = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      double column = columns.widths().get(i);
      double padding = Math.min(theme.table().padding(), column * MOST_PADDING);
      Alignment alignment = table.columns().get(i).alignment();
      double fraction =
          alignment == Alignment.DECIMAL ? NumberWidth.widest(draft.column(i)).fraction() : 0;
      slots.add(seen(new Slot(left + padding, column - 2 * padding, alignment, fraction)));
      left += column;
    }
  }

  private Slot seen(Slot slot) {
    return draft.texts().direction() == Direction.RIGHT_TO_LEFT ? slot.mirrored(width) : slot;
  }

  /** The row of a strip. */
  TableRow row(int index) {
    return new TableRow(cells(draft.strips().get(index)), look(index), bond(index));
  }

  private TableRow.Look look(int index) {
    double padding = theme.table().padding() * UPRIGHT_PADDING;
    return switch (kind(index)) {
      case CAPTION -> TableRow.Look.text(0, theme.style(TextRole.TABLE_CAPTION).spaceAfter());
      case NOTE -> TableRow.Look.text(theme.style(TextRole.TABLE_NOTE).spaceBefore(), 0);
      case HEAD ->
          new TableRow.Look(
              padding,
              padding,
              TableStyle.STRONG,
              TableStyle.STRONG,
              Optional.of(theme.table().shade()));
      default -> new TableRow.Look(padding, padding, 0, ruleBelow(index), Optional.empty());
    };
  }

  /** A strong line ends the table, and parts its rows from its totals. */
  private double ruleBelow(int index) {
    return switch (kind(index + 1)) {
      case NOTE -> TableStyle.STRONG;
      case TOTAL -> kind(index) == Kind.TOTAL ? TableStyle.THIN : TableStyle.STRONG;
      default -> TableStyle.THIN;
    };
  }

  /**
   * What heads a row stands with it, and what sums rows up or explains them with the last of them;
   * no single row stands alone at the table's start or end.
   */
  private Bond bond(int index) {
    return switch (kind(index)) {
      case CAPTION, HEAD, LABEL -> Bond.FIRM;
      case NOTE -> Bond.NONE;
      default ->
          switch (kind(index + 1)) {
            case ROW -> isFirstRow(index) || isLastRow(index + 1) ? Bond.LOOSE : Bond.NONE;
            case SUBTOTAL, TOTAL, NOTE -> Bond.LOOSE;
            default -> Bond.NONE;
          };
    };
  }

  private boolean isFirstRow(int index) {
    return kind(index - 1) == Kind.HEAD;
  }

  private boolean isLastRow(int index) {
    return kind(index + 1) == Kind.NOTE;
  }

  /** What a strip is; below the last, as if a note followed. */
  private Kind kind(int index) {
    return index < draft.strips().size() ? draft.strips().get(index).kind() : Kind.NOTE;
  }

  private List<TableCell> cells(TableDraft.Strip strip) {
    TextBox.Spacing spacing = draft.texts().spacing(strip.kind().role());
    if (!strip.kind().inColumns()) {
      double side = strip.kind() == Kind.LABEL ? theme.table().padding() : 0;
      Slot across = seen(new Slot(side, width - 2 * side, Alignment.START, 0));
      return List.of(cell(strip.cells().get(0), across, spacing));
    }
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = strip.kind() == Kind.HEAD ? slots.get(i).ofHead() : slots.get(i);
      cells.add(cell(strip.cells().get(i), slot, spacing));
    }
    return cells;
  }

  private static TableCell cell(MeasuredText text, Slot slot, TextBox.Spacing spacing) {
    if (text.text().isEmpty()) {
      return new TableCell(List.of(), spacing);
    }
    List<Line> lines = spacing.lines(text, 0, slot.width(), Integer.MAX_VALUE);
    if (lines.size() == 1) {
      double x = slot.x(lines.get(0).width(), text);
      return new TableCell(List.of(new TableCell.PlacedLine(lines.get(0), x)), spacing);
    }
    List<TableCell.PlacedLine> placed = new ArrayList<>(lines.size());
    lines.forEach(line -> placed.add(new TableCell.PlacedLine(line, slot.x(line.width()))));
    return new TableCell(placed, spacing);
  }
}
