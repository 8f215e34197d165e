package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.document.Inline;
import org.councilreport.document.Strong;
import org.councilreport.document.Table;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;
import org.councilreport.text.MeasuredText;

/**
 * A table's text, measured, and its logical tree, before its columns have widths. Rows without a
 * cell for each column have one across all of them.
 */
final class TableDraft {
  private final Table table;
  private final TextBuilder texts;
  private final List<Strip> strips = new ArrayList<>();
  private final List<StructureElement> elements = new ArrayList<>();

  /** What a strip of a table is. */
  enum Kind {
    /** The caption. */
    CAPTION,
    /** What heads the columns. */
    HEAD,
    /** What heads a group. */
    LABEL,
    /** A row. */
    ROW,
    /** A row that sums up a group. */
    SUBTOTAL,
    /** A row that sums up the table. */
    TOTAL,
    /** A note below the table. */
    NOTE;

    TextRole role() {
      return switch (this) {
        case CAPTION -> TextRole.TABLE_CAPTION;
        case HEAD -> TextRole.TABLE_HEAD;
        case NOTE -> TextRole.TABLE_NOTE;
        default -> TextRole.TABLE_CELL;
      };
    }

    /** Whether its cells are those of the columns. */
    boolean inColumns() {
      return this != CAPTION && this != LABEL && this != NOTE;
    }

    boolean isBold() {
      return this == LABEL || this == SUBTOTAL || this == TOTAL;
    }
  }

  /**
   * A strip of a table.
   *
   * @param kind what it is
   * @param cells the text of its cells
   */
  record Strip(Kind kind, List<MeasuredText> cells) {}

  private TableDraft(Table table, TextBuilder texts) {
    this.table = table;
    this.texts = texts;
  }

  /**
   * Measures a table.
   *
   * @param texts measures it
   * @param number tells the table from the others of its document
   */
  static TableDraft of(Table table, TextBuilder texts, int number) {
    TableDraft draft = new TableDraft(table, texts);
    draft.elements.add(draft.table());
    for (List<Inline> note : table.notes()) {
      String name = "table." + number + ".note." + draft.elements.size();
      draft.elements.add(
          StructureElement.of(
              StructureType.NOTE, draft.across(Kind.NOTE, note), new Attribute.Identifier(name)));
    }
    return draft;
  }

  TextBuilder texts() {
    return texts;
  }

  /** Its strips, from the caption to the last note. */
  List<Strip> strips() {
    return strips;
  }

  /** The table's element and those of the notes after it. */
  List<StructureElement> elements() {
    return elements;
  }

  private StructureElement table() {
    List<StructureElement> parts = new ArrayList<>();
    parts.add(StructureElement.of(StructureType.CAPTION, across(Kind.CAPTION, table.caption())));
    List<List<Inline>> heads = table.columns().stream().map(Table.Column::header).toList();
    StructureElement head = row(Kind.HEAD, heads);
    List<StructureElement> bodies =
        table.groups().stream()
            .map(this::rows)
            .filter(rows -> !rows.isEmpty())
            .map(rows -> StructureElement.of(StructureType.TBODY, rows))
            .toList();
    List<StructureElement> totals = rows(Kind.TOTAL, table.totals());
    parts.addAll(bodies.isEmpty() ? body(head, totals) : all(head, bodies, totals));
    Attribute[] names =
        table.id().stream().map(Attribute.Identifier::new).toArray(Attribute[]::new);
    return StructureElement.of(StructureType.TABLE, parts, names);
  }

  private static List<StructureElement> all(
      StructureElement head, List<StructureElement> bodies, List<StructureElement> totals) {
    List<StructureElement> parts = new ArrayList<>();
    parts.add(StructureElement.of(StructureType.THEAD, List.of(head)));
    parts.addAll(bodies);
    if (!totals.isEmpty()) {
      parts.add(StructureElement.of(StructureType.TFOOT, totals));
    }
    return parts;
  }

  /** A head and a foot need a body between them (ISO 32000-1, table 337): they make one. */
  private static List<StructureElement> body(StructureElement head, List<StructureElement> totals) {
    return totals.isEmpty()
        ? List.of(StructureElement.of(StructureType.TBODY, List.of(head)))
        : List.of(
            StructureElement.of(StructureType.THEAD, List.of(head)),
            StructureElement.of(StructureType.TBODY, totals));
  }

  private List<StructureElement> rows(Table.Group group) {
    List<StructureElement> rows = new ArrayList<>();
    if (!group.label().isEmpty()) {
      StructureElement label =
          StructureElement.of(
              StructureType.TH,
              across(Kind.LABEL, group.label()),
              Attribute.Scope.ROW,
              new Attribute.ColumnSpan(table.columns().size()));
      rows.add(StructureElement.of(StructureType.TR, List.of(label)));
    }
    rows.addAll(rows(Kind.ROW, group.rows()));
    rows.addAll(rows(Kind.SUBTOTAL, group.subtotals()));
    return rows;
  }

  private List<StructureElement> rows(Kind kind, List<Table.Row> rows) {
    return rows.stream().map(row -> row(kind, row.cells())).toList();
  }

  private StructureElement row(Kind kind, List<List<Inline>> content) {
    List<MeasuredText> measured = new ArrayList<>();
    List<StructureElement> cells = new ArrayList<>();
    for (List<Inline> words : content) {
      boolean headsRow = table.rowHeads() && cells.isEmpty();
      TextBuilder.Tagged text = tagged(kind, kind.isBold() || headsRow, words);
      measured.add(text.measured());
      cells.add(cell(kind, headsRow, text.kids()));
    }
    strips.add(new Strip(kind, measured));
    return StructureElement.of(StructureType.TR, cells);
  }

  private static StructureElement cell(Kind kind, boolean headsRow, List<StructureKid> kids) {
    if (kind == Kind.HEAD) {
      return StructureElement.of(StructureType.TH, kids, Attribute.Scope.COLUMN);
    }
    return headsRow
        ? StructureElement.of(StructureType.TH, kids, Attribute.Scope.ROW)
        : StructureElement.of(StructureType.TD, kids);
  }

  /** Adds a strip of one cell and returns what its element holds. */
  private List<StructureKid> across(Kind kind, List<Inline> content) {
    TextBuilder.Tagged text = tagged(kind, kind.isBold(), content);
    strips.add(new Strip(kind, List.of(text.measured())));
    return text.kids();
  }

  private TextBuilder.Tagged tagged(Kind kind, boolean bold, List<Inline> content) {
    List<Inline> words = bold ? List.of(new Strong(content)) : content;
    return texts.tagged(StyledText.ofBody(words), kind.role());
  }

  /** The cells of a column, from the head to the last total. */
  List<MeasuredText> column(int index) {
    return strips.stream()
        .filter(strip -> strip.kind().inColumns())
        .map(strip -> strip.cells().get(index))
        .toList();
  }
}
