package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.twips;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.councilreport.document.Inline;
import org.councilreport.document.Table;
import org.councilreport.layout.TableMeasure;
import org.councilreport.style.Theme;
import org.councilreport.writer.PlainText;

/**
 * Writes a table (ISO/IEC 29500-1, 17.4) between its caption and its notes. It looks as its style
 * says; which rows are heads and totals, it tells the style and screen readers.
 */
final class TableWriter {
  /** Rows with cells of more letters than this, some five lines, may go on on the next page. */
  private static final int SHORT_CELL = 200;

  private final ParagraphWriter paragraphs;
  private final WordprocessingXml xml;
  private final Theme theme;
  private final Table table;
  private final Place place;

  TableWriter(ParagraphWriter paragraphs, Table table, Place place) {
    this.paragraphs = paragraphs;
    this.xml = paragraphs.story().xml();
    this.theme = paragraphs.story().theme();
    this.table = table;
    this.place = place;
  }

  /** Writes it with these columns. */
  void write(TableMeasure measure) {
    List<String> bookmarks = paragraphs.story().bookmarks().of(table);
    paragraphs.caption(
        place.form(ParagraphStyle.CAPTION).at(bookmarks).keptWithNext(), table.caption());
    List<String> widths = measure.columns().stream().map(Measure::twips).toList();
    xml.start("w:tbl");
    properties(twips(measure.width()));
    xml.start("w:tblGrid");
    widths.forEach(column -> xml.empty("w:gridCol", "w:w", column));
    xml.end();
    rows(new Row(widths, measure.small(), new CellWriter(paragraphs, table, place, widths)));
    xml.end();
    ParagraphForm note = place.form(ParagraphStyle.TABLE_NOTE);
    table.notes().forEach(text -> paragraphs.write(note, text));
  }

  private void properties(String width) {
    boolean total = table.totals().size() == 1;
    xml.start("w:tblPr")
        .value("w:tblStyle", TableLook.ID)
        .empty("w:tblW", "w:w", width, "w:type", "dxa")
        .empty("w:tblInd", "w:w", twips(place.indent(theme)), "w:type", "dxa")
        .empty("w:tblLayout", "w:type", "fixed")
        .empty(
            "w:tblLook",
            "w:val",
            TableLook.flags(total, table.rowHeads()),
            "w:firstRow",
            "1",
            "w:lastRow",
            total ? "1" : "0",
            "w:firstColumn",
            table.rowHeads() ? "1" : "0",
            "w:lastColumn",
            "0",
            "w:noHBand",
            "1",
            "w:noVBand",
            "1")
        .value("w:tblCaption", PlainText.of(table.caption()));
    if (!table.notes().isEmpty()) {
      xml.value(
          "w:tblDescription",
          table.notes().stream().map(PlainText::of).collect(Collectors.joining(" ")));
    }
    xml.end();
  }

  private void rows(Row row) {
    row.head();
    List<Line> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean kept = keepsNext(lines, i);
      if (line.kind() == Kind.LABEL) {
        row.label(line.cells().get(0), kept);
      } else {
        row.line(line, kept);
      }
    }
  }

  /** The rows below the head, in turn. */
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Table.Group group : table.groups()) {
      if (!group.label().isEmpty()) {
        lines.add(new Line(Kind.LABEL, List.of(group.label()), false));
      }
      group.rows().forEach(row -> lines.add(new Line(Kind.ROW, row.cells(), false)));
      group.subtotals().forEach(row -> lines.add(new Line(Kind.TOTAL, row.cells(), false)));
    }
    for (int i = 0; i < table.totals().size(); i++) {
      lines.add(new Line(Kind.TOTAL, table.totals().get(i).cells(), i == 0));
    }
    return lines;
  }

  /** As in the PDF: labels and sums stand with their rows, and no row alone at a page's end. */
  private boolean keepsNext(List<Line> lines, int index) {
    int next = index + 1;
    if (next == lines.size()) {
      return !table.notes().isEmpty();
    }
    boolean first = index == 0;
    boolean beforeLast = next == lines.size() - 1;
    return lines.get(index).kind() == Kind.LABEL
        || lines.get(next).kind() == Kind.TOTAL
        || (lines.get(next).kind() == Kind.ROW && (first || beforeLast));
  }

  private enum Kind {
    LABEL,
    ROW,
    TOTAL
  }

  /**
   * A row below the head.
   *
   * @param kind what it is
   * @param cells its texts
   * @param ruled whether a strong line parts it from those above
   */
  private record Line(Kind kind, List<List<Inline>> cells, boolean ruled) {
    boolean isShort() {
      for (List<Inline> cell : cells) {
        if (PlainText.of(cell).length() > SHORT_CELL) {
          return false;
        }
      }
      return true;
    }
  }

  /** Writes rows. */
  private final class Row {
    private final List<String> widths;
    private final boolean small;
    private final CellWriter cells;

    Row(List<String> widths, boolean small, CellWriter cells) {
      this.widths = widths;
      this.small = small;
      this.cells = cells;
    }

    /** The style of heads keeps them with the rows below. */
    void head() {
      xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
      List<List<Inline>> heads = table.columns().stream().map(Table.Column::header).toList();
      ParagraphStyle style = sized(ParagraphStyle.TABLE_HEADING);
      cells(new Line(Kind.LABEL, heads, false), false, style, style);
    }

    void label(List<Inline> label, boolean kept) {
      xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
      String all = twips(widths.stream().mapToDouble(Double::parseDouble).sum() / 20);
      xml.start("w:tc")
          .start("w:tcPr")
          .empty("w:tcW", "w:w", all, "w:type", "dxa")
          .value("w:gridSpan", widths.size())
          .end();
      ParagraphForm form = place.atEdge(sized(ParagraphStyle.TABLE_HEADING));
      paragraphs.write(kept ? form.keptWithNext() : form, label);
      xml.end().end();
    }

    void line(Line line, boolean kept) {
      xml.start("w:tr");
      if (line.isShort()) {
        xml.start("w:trPr").empty("w:cantSplit").end();
      }
      ParagraphStyle first =
          table.rowHeads() ? ParagraphStyle.TABLE_ROW_HEADING : ParagraphStyle.TABLE_TEXT;
      if (line.kind() == Kind.TOTAL) {
        ParagraphStyle total = sized(ParagraphStyle.TABLE_TOTAL);
        cells(line, kept, total, total);
      } else {
        cells(line, kept, sized(first), sized(ParagraphStyle.TABLE_TEXT));
      }
    }

    private ParagraphStyle sized(ParagraphStyle style) {
      return small ? style.small() : style;
    }

    private void cells(Line line, boolean kept, ParagraphStyle first, ParagraphStyle others) {
      for (int i = 0; i < line.cells().size(); i++) {
        ParagraphStyle style = i == 0 ? first : others;
        cells.write(new CellWriter.Look(i, style, kept, line.ruled()), line.cells().get(i));
      }
      xml.end();
    }
  }
}
