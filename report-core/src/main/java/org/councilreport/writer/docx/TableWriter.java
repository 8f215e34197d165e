package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.twips;

import java.util.List;
import java.util.stream.Collectors;
import org.councilreport.document.Alignment;
import org.councilreport.document.Inline;
import org.councilreport.document.Table;
import org.councilreport.layout.TableMeasure;
import org.councilreport.style.TableStyle;
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
    rows(new Row(widths, measure.small()));
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
        .empty("w:tblLayout", "w:type", "autofit")
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
    for (Table.Group group : table.groups()) {
      if (!group.label().isEmpty()) {
        row.label(group.label());
      }
      group.rows().forEach(row::data);
      group.subtotals().forEach(subtotal -> row.total(subtotal, false));
    }
    for (int i = 0; i < table.totals().size(); i++) {
      row.total(table.totals().get(i), i == 0);
    }
  }

  /** Writes rows. */
  private final class Row {
    private final List<String> widths;
    private final boolean small;

    Row(List<String> widths, boolean small) {
      this.widths = widths;
      this.small = small;
    }

    void head() {
      xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
      List<List<Inline>> heads = table.columns().stream().map(Table.Column::header).toList();
      cells(heads, ParagraphStyle.TABLE_HEADING, ParagraphStyle.TABLE_HEADING, false);
    }

    void label(List<Inline> label) {
      xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
      String all = twips(widths.stream().mapToDouble(Double::parseDouble).sum() / 20);
      xml.start("w:tc")
          .start("w:tcPr")
          .empty("w:tcW", "w:w", all, "w:type", "dxa")
          .value("w:gridSpan", widths.size())
          .end();
      paragraphs.write(form(ParagraphStyle.TABLE_HEADING), label);
      xml.end().end();
    }

    void data(Table.Row row) {
      start(row);
      ParagraphStyle first =
          table.rowHeads() ? ParagraphStyle.TABLE_ROW_HEADING : ParagraphStyle.TABLE_TEXT;
      cells(row.cells(), first, ParagraphStyle.TABLE_TEXT, false);
    }

    void total(Table.Row row, boolean ruled) {
      start(row);
      cells(row.cells(), ParagraphStyle.TABLE_TOTAL, ParagraphStyle.TABLE_TOTAL, ruled);
    }

    private ParagraphForm form(ParagraphStyle style) {
      return place.atEdge(small ? style.small() : style);
    }

    private void start(Table.Row row) {
      xml.start("w:tr");
      if (row.cells().stream().allMatch(cell -> PlainText.of(cell).length() <= SHORT_CELL)) {
        xml.start("w:trPr").empty("w:cantSplit").end();
      }
    }

    private void cells(
        List<List<Inline>> cells, ParagraphStyle first, ParagraphStyle others, boolean ruled) {
      for (int i = 0; i < cells.size(); i++) {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", widths.get(i), "w:type", "dxa");
        if (ruled) {
          xml.start("w:tcBorders");
          TableLook.rule(xml, "w:top", TableStyle.STRONG, theme);
          xml.end();
        }
        xml.end();
        Alignment alignment = table.columns().get(i).alignment();
        ParagraphForm form = form(i == 0 ? first : others).aligned(alignment);
        paragraphs.write(form, cells.get(i));
        xml.end();
      }
      xml.end();
    }
  }
}
