package org.councilreport.writer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.document.Alignment;
import org.councilreport.document.Inline;
import org.councilreport.document.Table;
import org.councilreport.writer.PlainText;

/**
 * Writes a table. Where it may be wider than the narrowest screen, it scrolls in a group that the
 * keyboard reaches, so that the page need not scroll sideways (WCAG 2.2, 1.4.10).
 */
final class TableWriter {
  /** So many letters have room beside each other in a window of 320 CSS pixels. */
  private static final int NARROWEST = 30;

  /** The room of a column's padding, in letters. */
  private static final int PADDING = 2;

  /** A word of more letters may be broken, so that no column gets endlessly wide. */
  private static final int LONGEST_WORD = 30;

  private final Draft draft;
  private final Html html;
  private final Table table;

  TableWriter(Draft draft, Table table) {
    this.draft = draft;
    this.html = draft.html();
    this.table = table;
  }

  Html write() {
    String caption = draft.anchors().next("caption");
    if (leastWidth() > NARROWEST) {
      html.start(
          "div", "class", "scroll", "role", "group", "aria-labelledby", caption, "tabindex", "0");
    } else {
      html.start("div", "class", "table");
    }
    html.line();
    table.id().ifPresentOrElse(id -> html.start("table", "id", id), () -> html.start("table"));
    html.line().start("caption", "id", caption);
    draft.write(table.caption()).endLine();
    widths();
    head();
    table.groups().forEach(this::group);
    if (!table.totals().isEmpty()) {
      html.start("tfoot").line();
      table.totals().forEach(row -> row(row, "total"));
      html.endLine();
    }
    html.endLine().endLine();
    for (List<Inline> note : table.notes()) {
      html.start("p", "class", "table-note");
      draft.write(note).endLine();
    }
    return html;
  }

  /** The width of the longest words of all columns beside each other, in letters. */
  private int leastWidth() {
    return IntStream.range(0, table.columns().size())
        .map(column -> PADDING + cells(column).mapToInt(TableWriter::longestWord).max().orElse(0))
        .sum();
  }

  private Stream<List<Inline>> cells(int column) {
    Stream<Table.Row> rows =
        table.groups().stream()
            .flatMap(group -> Stream.concat(group.rows().stream(), group.subtotals().stream()));
    return Stream.concat(
        Stream.of(table.columns().get(column).header()),
        Stream.concat(rows, table.totals().stream()).map(row -> row.cells().get(column)));
  }

  private static int longestWord(List<Inline> cell) {
    String text = PlainText.of(cell);
    int longest = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length = text.charAt(i) == ' ' ? 0 : length + 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private void widths() {
    if (table.columns().stream().allMatch(column -> column.width().isEmpty())) {
      return;
    }
    html.start("colgroup");
    for (Table.Column column : table.columns()) {
      column
          .width()
          .ifPresentOrElse(
              width -> html.empty("col", "class", draft.widths().of(width)),
              () -> html.empty("col"));
    }
    html.endLine();
  }

  private void head() {
    html.start("thead").line().start("tr");
    for (Table.Column column : table.columns()) {
      cell(column.header(), column.alignment(), column.header().isEmpty() ? "" : "col");
    }
    html.endLine().endLine();
  }

  private void group(Table.Group group) {
    html.start("tbody").line();
    if (!group.label().isEmpty()) {
      String all = Integer.toString(table.columns().size());
      html.start("tr", "class", "group").start("th", "scope", "rowgroup", "colspan", all);
      draft.write(group.label()).end().endLine();
    }
    group.rows().forEach(row -> row(row, ""));
    group.subtotals().forEach(row -> row(row, "subtotal"));
    html.endLine();
  }

  private void row(Table.Row row, String kind) {
    if (kind.isEmpty()) {
      html.start("tr");
    } else {
      html.start("tr", "class", kind);
    }
    for (int i = 0; i < row.cells().size(); i++) {
      List<Inline> content = row.cells().get(i);
      boolean heads = i == 0 && table.rowHeads() && !content.isEmpty();
      cell(content, table.columns().get(i).alignment(), heads ? "row" : "");
    }
    html.endLine();
  }

  /** Writes a cell that heads what its scope says, or a cell of data. */
  private void cell(List<Inline> content, Alignment alignment, String scope) {
    List<String> attributes = new ArrayList<>(4);
    if (!scope.isEmpty()) {
      attributes.add("scope");
      attributes.add(scope);
    }
    String look = look(content, alignment);
    if (!look.isEmpty()) {
      attributes.add("class");
      attributes.add(look);
    }
    html.start(scope.isEmpty() ? "td" : "th", attributes.toArray(String[]::new));
    draft.write(content).end();
  }

  private static String look(List<Inline> content, Alignment alignment) {
    String side =
        switch (alignment) {
          case START -> "";
          case CENTRE -> "centre";
          // CSS has no alignment by decimal points; of digits as wide as each other, the right
          // ends of numbers with as many decimal places stand below each other.
          case END, DECIMAL -> "end";
        };
    String length = longestWord(content) > LONGEST_WORD ? "long" : "";
    return (side + " " + length).strip();
  }
}
