package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.eighths;
import static org.councilreport.writer.docx.Measure.twips;

import java.util.HexFormat;
import org.councilreport.style.TableStyle;
import org.councilreport.style.Theme;

/** The style of tables (ISO/IEC 29500-1, 17.7.6). The text in them has styles of its own. */
final class TableLook {
  static final String ID = "ReportTable";

  private static final int FIRST_ROW = 0x20;
  private static final int LAST_ROW = 0x40;
  private static final int FIRST_COLUMN = 0x80;
  private static final int NO_BANDS = 0x600;

  /** The space above and below the text of a cell, in parts of that at its sides. */
  private static final double UPRIGHT_PADDING = 0.75;

  /** What words may be wider at either side than in the PDF, whose columns they fill, in points. */
  private static final double SLACK = 0.5;

  private TableLook() {}

  /** What of the style a table uses, as the versions of Word before 2010 read it. */
  static String flags(boolean total, boolean rowHeads) {
    int flags = FIRST_ROW | NO_BANDS | (total ? LAST_ROW : 0) | (rowHeads ? FIRST_COLUMN : 0);
    return HexFormat.of().withUpperCase().toHexDigits(flags, 4);
  }

  static void write(WordprocessingXml xml, Theme theme) {
    xml.start("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", ID)
        .value("w:name", "Report Table")
        .value("w:basedOn", "TableNormal")
        .empty("w:qFormat")
        .start("w:tblPr")
        .start("w:tblBorders");
    rule(xml, "w:top", TableStyle.STRONG, theme);
    rule(xml, "w:bottom", TableStyle.STRONG, theme);
    rule(xml, "w:insideH", TableStyle.THIN, theme);
    xml.end().start("w:tblCellMar");
    String beside = twips(theme.table().padding() - SLACK);
    double upright = theme.table().padding() * UPRIGHT_PADDING;
    String above = twips(upright);
    // Word makes a row higher by the line below it, which stands in it in the PDF.
    String below = twips(Math.max(0, upright - TableStyle.THIN));
    xml.empty("w:top", "w:w", above, "w:type", "dxa")
        .empty("w:left", "w:w", beside, "w:type", "dxa")
        .empty("w:bottom", "w:w", below, "w:type", "dxa")
        .empty("w:right", "w:w", beside, "w:type", "dxa");
    xml.end().end();
    part(xml, theme, "firstRow", "w:bottom", theme.table().shade().hex());
    String ruled = twips(Math.max(0, upright - TableStyle.STRONG));
    xml.start("w:tcMar").empty("w:top", "w:w", ruled, "w:type", "dxa");
    xml.empty("w:bottom", "w:w", ruled, "w:type", "dxa").end();
    xml.end().end();
    part(xml, theme, "lastRow", "w:top", "auto");
    xml.end().end();
    xml.end();
  }

  /** Begins the look of a part of tables. */
  private static void part(
      WordprocessingXml xml, Theme theme, String part, String ruled, String shade) {
    xml.start("w:tblStylePr", "w:type", part).start("w:tcPr").start("w:tcBorders");
    rule(xml, ruled, TableStyle.STRONG, theme);
    xml.end();
    xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade);
  }

  static void rule(WordprocessingXml xml, String side, double width, Theme theme) {
    String colour = theme.table().rule().hex();
    xml.empty(side, "w:val", "single", "w:sz", eighths(width), "w:space", "0", "w:color", colour);
  }
}
