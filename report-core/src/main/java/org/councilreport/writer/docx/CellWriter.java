package org.councilreport.writer.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilreport.document.Inline;
import org.councilreport.document.Table;
import org.councilreport.style.TableStyle;

/**
 * Writes the cells of a table. What stands before the words of a cell is the same in most rows, and
 * is copied from there: made anew for each cell, it takes a fifth of the time of a long file.
 */
final class CellWriter {
  private final ParagraphWriter paragraphs;
  private final WordprocessingXml xml;
  private final Table table;
  private final Place place;
  private final List<String> widths;
  private final Map<Look, Opening> openings = new HashMap<>();

  /**
   * What cells have in common that begin alike.
   *
   * @param column the index of their column
   * @param style the style of their text
   * @param kept whether it stands on the page of the next row
   * @param ruled whether a strong line parts them from the row above
   */
  record Look(int column, ParagraphStyle style, boolean kept, boolean ruled) {}

  private record Opening(WordprocessingXml.Markup markup, RunWriter runs) {}

  CellWriter(ParagraphWriter paragraphs, Table table, Place place, List<String> widths) {
    this.paragraphs = paragraphs;
    this.xml = paragraphs.story().xml();
    this.table = table;
    this.place = place;
    this.widths = widths;
  }

  /** Writes a cell. */
  void write(Look look, List<Inline> words) {
    Opening known = openings.get(look);
    Opening opening = known == null ? open(look) : known;
    if (known == null) {
      openings.put(look, opening);
    } else {
      xml.again(known.markup());
    }
    opening.runs().write(words);
    xml.end().end();
  }

  private Opening open(Look look) {
    ParagraphForm text =
        place.atEdge(look.style()).aligned(table.columns().get(look.column()).alignment());
    ParagraphForm form = look.kept() ? text.keptWithNext() : text;
    WordprocessingXml.Markup markup =
        xml.markup(
            () -> {
              xml.start("w:tc");
              properties(look);
              xml.start("w:p");
              paragraphs.properties(form);
            });
    return new Opening(markup, paragraphs.story().runs(form));
  }

  private void properties(Look look) {
    xml.start("w:tcPr").empty("w:tcW", "w:w", widths.get(look.column()), "w:type", "dxa");
    if (look.ruled()) {
      xml.start("w:tcBorders");
      TableLook.rule(xml, "w:top", TableStyle.STRONG, paragraphs.story().theme());
      xml.end();
    }
    xml.end();
  }
}
