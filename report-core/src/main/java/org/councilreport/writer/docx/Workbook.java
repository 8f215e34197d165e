package org.councilreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

  private static final String CONTENT_TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
          + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";

  private Workbook() {}

  static byte[] of(Chart chart) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Zip zip = new Zip(out);
    zip.add("[Content_Types].xml", Packing.of(CONTENT_TYPES.getBytes(UTF_8)));
    zip.add("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
    zip.add("xl/workbook.xml", xml("x:workbook", Workbook::book));
    zip.add("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
    zip.add("xl/worksheets/sheet1.xml", xml("x:worksheet", xml -> sheet(xml, chart)));
    zip.finish();
    return out.toByteArray();
  }

  /** The letters of a column, from 0. */
  static String column(int index) {
    return index < 26
        ? Character.toString('A' + index)
        : column(index / 26 - 1) + column(index % 26);
  }

  private static Packed relationship(String type, String target) {
    String xml =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\""
            + PartType.RELATIONSHIPS
            + "/"
            + type
            + "\" Target=\""
            + target
            + "\"/></Relationships>";
    return Packing.of(xml.getBytes(UTF_8));
  }

  private static Packed xml(String root, Consumer<WordprocessingXml> content) {
    return WordprocessingXml.packed(Packing.fast(), root, List.of("x", "r"), content);
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
