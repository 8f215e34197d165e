package org.councilreport.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.councilreport.diagnostic.Code;

/**
 * Writes the tables of a text in CommonMark as markup. A table's caption is the paragraph directly
 * before or after it that begins with {@code Table:}, as Pandoc has it.
 */
final class MarkdownTables {
  private static final String CAPTION = "Table: ";

  private final String source;
  private final MarkdownFaults faults;
  private final MarkdownInlines inlines;
  private final StringBuilder markup;
  private final Map<Node, Node> captions = new HashMap<>();
  private final Set<Node> taken = new HashSet<>();

  MarkdownTables(
      String source, MarkdownFaults faults, MarkdownInlines inlines, StringBuilder markup) {
    this.source = source;
    this.faults = faults;
    this.inlines = inlines;
    this.markup = markup;
  }

  /** Finds the caption of each table of a text. */
  void findCaptions(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableBlock && !take(node, node.getPrevious())) {
        take(node, node.getNext());
      }
    }
  }

  private boolean take(Node table, Node caption) {
    boolean found =
        caption instanceof Paragraph
            && caption.getFirstChild() instanceof Text text
            && text.getLiteral().startsWith(CAPTION)
            && taken.add(caption);
    if (found) {
      captions.put(table, caption);
    }
    return found;
  }

  /** Whether a paragraph is a table's caption, and so is written with the table. */
  boolean isCaption(Paragraph paragraph) {
    return taken.contains(paragraph);
  }

  /** Writes a table. */
  void write(TableBlock table) {
    markup.append("<table").append(faults.origin(table)).append(">\n");
    caption(table);
    int columns = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      boolean head = part instanceof TableHead;
      markup.append(head ? "<thead>\n" : "<tbody>\n");
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        columns = head ? cells(row) : columns;
        checkWidth(row, columns);
        row((TableRow) row);
      }
      markup.append(head ? "</thead>\n" : "</tbody>\n");
    }
    markup.append("</table>\n");
  }

  private void caption(TableBlock table) {
    Node caption = captions.get(table);
    markup.append("<caption>");
    if (caption == null) {
      faults.add(
          Code.TABLE,
          table,
          "this table has no caption",
          "write a paragraph before it that begins with " + CAPTION + "and says what it shows");
      markup.append(MarkdownInlines.REFUSED);
    } else {
      Text first = (Text) caption.getFirstChild();
      first.setLiteral(first.getLiteral().substring(CAPTION.length()).stripLeading());
      inlines.children(caption);
    }
    markup.append("</caption>\n");
  }

  private void row(TableRow row) {
    markup.append("<tr>");
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      TableCell cell = (TableCell) node;
      markup.append(cell.isHeader() ? "<th align=\"" + alignment(cell) + "\">" : "<td>");
      inlines.children(cell);
      markup.append(cell.isHeader() ? "</th>" : "</td>");
    }
    markup.append("</tr>\n");
  }

  private static String alignment(TableCell cell) {
    if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      return "center";
    }
    return cell.getAlignment() == TableCell.Alignment.RIGHT ? "end" : "start";
  }

  /** The parser fills up short rows and cuts long ones, which would lose text. */
  private void checkWidth(Node row, int columns) {
    int cells = cells(row);
    if (cells != columns) {
      faults.add(
          Code.TABLE,
          row,
          "this row has "
              + cells
              + (cells == 1 ? " cell" : " cells")
              + ", and the table's head "
              + columns,
          "write | between cells, as many as in the head, \\| to print one, and an empty line after"
              + " the table");
    }
  }

  /** How many cells were written in a row's line. */
  private int cells(Node row) {
    int start = MarkdownFaults.offset(row);
    String line = source.substring(start, start + MarkdownFaults.length(row)).strip();
    int from = line.startsWith("|") ? 1 : 0;
    int cells = 1;
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '|' && i < line.length() - 1) {
        cells++;
      }
    }
    return cells;
  }
}
