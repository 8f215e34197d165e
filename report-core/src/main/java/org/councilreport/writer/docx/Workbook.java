package org.councilreport.writer.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.councilreport.document.Chart;

/**
 * The data of a chart as a workbook of one sheet (ISO/IEC 29500-1, 18), which Word opens to edit
 * them: names of categories in the first column, a column for each series.
 */
final class Workbook {
  static final String SHEET = "Data";

  private static final String BOOK = "xl/workbook.xml";
  private static final String SHEET_PATH = "xl/worksheets/sheet1.xml";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbook() {}

  static byte[] of(Chart chart) {
    PackageParts parts = new PackageParts();
    parts.add(BOOK, TYPES + "sheet.main+xml");
    parts.relationships("").add(PartType.RELATIONSHIPS + "/officeDocument", BOOK);
    write(parts.content(BOOK), "x:workbook", Workbook::book);
    parts.add(SHEET_PATH, TYPES + "worksheet+xml");
    parts.relationships(BOOK).add(PartType.RELATIONSHIPS + "/worksheet", SHEET_PATH);
    write(parts.content(SHEET_PATH), "x:worksheet", xml -> sheet(xml, chart));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      parts.save(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** The letters of a column, from 0. */
  static String column(int index) {
    return index < 26
        ? Character.toString('A' + index)
        : column(index / 26 - 1) + column(index % 26);
  }

  private static void write(OutputStream out, String root, Consumer<WordprocessingXml> content) {
    WordprocessingXml xml = new WordprocessingXml(out, root, List.of("x", "r"));
    content.accept(xml);
    xml.finish();
  }

  private static void book(WordprocessingXml xml) {
    xml.start("x:sheets").empty("x:sheet", "name", SHEET, "sheetId", "1", "r:id", "rId1").end();
  }

  private static void sheet(WordprocessingXml xml, Chart chart) {
    xml.start("x:sheetData").start("x:row", "r", "1");
    for (int i = 0; i < chart.series().size(); i++) {
      text(xml, column(i + 1) + "1", chart.series().get(i).name());
    }
    xml.end();
    for (int row = 0; row < chart.categories().size(); row++) {
      String number = Integer.toString(row + 2);
      xml.start("x:row", "r", number);
      text(xml, "A" + number, chart.categories().get(row));
      for (int i = 0; i < chart.series().size(); i++) {
        Optional<BigDecimal> value = chart.series().get(i).values().get(row);
        String cell = column(i + 1) + number;
        value.ifPresent(
            known -> xml.start("x:c", "r", cell).text("x:v", known.toPlainString()).end());
      }
      xml.end();
    }
    xml.end();
  }

  private static void text(WordprocessingXml xml, String cell, String text) {
    xml.start("x:c", "r", cell, "t", "inlineStr").start("x:is");
    xml.start("x:t", "xml:space", "preserve").text(text).end().end().end();
  }
}
