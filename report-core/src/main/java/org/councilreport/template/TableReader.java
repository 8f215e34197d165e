package org.councilreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.document.Alignment;
import org.councilreport.document.Block;
import org.councilreport.document.CaptionNumber.Sequence;
import org.councilreport.document.Inline;
import org.councilreport.document.Table;
import org.councilreport.template.MarkupNode.Element;

/** Reads the tables of the markup. */
final class TableReader {
  private static final List<String> ORDER = List.of("caption", "thead", "tbody", "tfoot", "note");
  private static final Set<String> REPEATED = Set.of("tbody", "note");
  private static final Map<String, Alignment> ALIGNMENTS =
      Map.of(
          "start", Alignment.START,
          "center", Alignment.CENTRE,
          "end", Alignment.END,
          "decimal", Alignment.DECIMAL);
  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,3})?");

  private final MarkupFaults faults;
  private final InlineReader inlines;
  private final Targets targets;

  TableReader(MarkupFaults faults, InlineReader inlines, Targets targets) {
    this.faults = faults;
    this.inlines = inlines;
    this.targets = targets;
  }

  /** Reads a table; empty when it has no caption or no columns, which is a fault. */
  Optional<Block> read(Element table) {
    order(table);
    List<Inline> caption =
        table.elements("caption").stream().findFirst().map(inlines::read).orElse(List.of());
    Targets.Captioned captioned = targets.declare(table, Sequence.TABLE, caption);
    List<Table.Column> columns = columns(table);
    if (caption.isEmpty()) {
      faults.add(
          Code.TABLE, table, "this table has no caption", "say in a caption what the table shows");
    }
    if (columns.isEmpty()) {
      faults.add(
          Code.TABLE, table, "this table has no head", "name what stands in each of its columns");
    }
    List<Table.Group> groups =
        table.elements("tbody").stream().map(body -> group(body, columns.size())).toList();
    List<Table.Row> totals =
        table.elements("tfoot").stream()
            .flatMap(foot -> foot.elements().stream())
            .flatMap(row -> row(row, columns.size()).stream())
            .toList();
    List<List<Inline>> notes = table.elements("note").stream().map(inlines::notEmpty).toList();
    boolean rowHeads = Attributes.truth(table, "row-heads", false, faults);
    return caption.isEmpty() || columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                captioned.id(), captioned.caption(), columns, rowHeads, groups, totals, notes));
  }

  /** Parts that stand out of order would be printed elsewhere than where they are written. */
  private void order(Element table) {
    int reached = -1;
    for (Element part : table.elements()) {
      int place = ORDER.indexOf(part.name());
      if (place < reached || (place == reached && !REPEATED.contains(part.name()))) {
        faults.add(
            part,
            "<" + part.name() + "> stands in the wrong order",
            "write " + String.join(", ", ORDER) + " in this order");
      }
      reached = Math.max(reached, place);
    }
  }

  private List<Table.Column> columns(Element table) {
    List<Table.Column> columns = new ArrayList<>();
    List<Element> rows =
        table.elements("thead").stream().flatMap(head -> head.elements().stream()).toList();
    if (rows.size() > 1) {
      faults.add(rows.get(1), "a table has one row in its head", "take this row out");
    }
    for (Element cell : rows.isEmpty() ? List.<Element>of() : rows.get(0).elements()) {
      if (!cell.name().equals("th")) {
        faults.add(cell, "a cell of the head is a <th>", "write <th>…</th>");
      }
      columns.add(new Table.Column(inlines.read(cell), alignment(cell), width(cell)));
    }
    return columns;
  }

  private Alignment alignment(Element cell) {
    String align = cell.attribute("align").orElse("start");
    Alignment alignment = ALIGNMENTS.get(align);
    if (alignment == null) {
      faults.add(
          cell, "there is no alignment \"" + align + "\"", "there are start, center, end, decimal");
      return Alignment.START;
    }
    return alignment;
  }

  private Optional<Double> width(Element cell) {
    Optional<String> width = cell.attribute("width");
    if (width.isPresent() && !PERCENT.matcher(width.get()).matches()) {
      faults.add(
          cell, "\"" + width.get() + "\" is not a width in percent", "write it as width=\"30\"");
      return Optional.empty();
    }
    return width.map(Double::valueOf);
  }

  private Table.Group group(Element body, int columns) {
    List<Element> elements = body.elements();
    List<Inline> label = List.of();
    if (!elements.isEmpty() && isLabel(elements.get(0))) {
      label = inlines.notEmpty(elements.remove(0).elements().get(0));
    }
    List<Table.Row> rows = new ArrayList<>();
    List<Table.Row> subtotals = new ArrayList<>();
    for (Element element : elements) {
      boolean subtotal = isSubtotal(element);
      if (!subtotal && !subtotals.isEmpty()) {
        faults.add(
            element, "a row stands after its group's subtotal", "begin a new <tbody> before it");
      }
      row(element, columns).ifPresent(subtotal ? subtotals::add : rows::add);
    }
    return new Table.Group(label, rows, subtotals);
  }

  private static boolean isLabel(Element row) {
    List<Element> cells = row.elements();
    return cells.size() == 1 && cells.get(0).name().equals("th");
  }

  private boolean isSubtotal(Element row) {
    String kind = row.attribute("kind").orElse("");
    if (!kind.isEmpty() && !kind.equals("subtotal")) {
      faults.add(row, "there is no row of the kind \"" + kind + "\"", "write kind=\"subtotal\"");
    }
    return kind.equals("subtotal");
  }

  private Optional<Table.Row> row(Element row, int columns) {
    List<Element> cells = row.elements();
    for (Element cell : cells) {
      if (!cell.name().equals("td")) {
        faults.add(
            cell,
            "a cell of a row is a <td>",
            "write <td>…</td>; row-heads=\"true\" makes the first cell of each row its head");
      }
    }
    if (columns > 0 && cells.size() != columns) {
      faults.add(
          Code.TABLE,
          row,
          "this row has "
              + count(cells.size(), "cell")
              + ", and the table "
              + count(columns, "column"),
          "write a cell for each column; where there is nothing to say, say why");
      return Optional.empty();
    }
    return columns == 0 ? Optional.empty() : Optional.of(new Table.Row(cells(cells)));
  }

  private List<List<Inline>> cells(List<Element> cells) {
    List<List<Inline>> read = new ArrayList<>(cells.size());
    for (Element cell : cells) {
      read.add(inlines.read(cell));
    }
    return read;
  }

  private static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
