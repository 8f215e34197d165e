package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Pictures;
import org.councilreport.conformance.Specimen;
import org.councilreport.conformance.WholeReport;
import org.councilreport.document.Chart;
import org.councilreport.document.Document;
import org.councilreport.document.Figure;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingsTest {
  @Test
  void figuresAndChartsAreReadWithTheirWords() throws IOException {
    Document document =
        document(
            paragraph("before"),
            figure(png(), "A park.", "The new park"),
            figure(png(), "A bench.", ""),
            figure(png(), "", "Only for show"),
            WholeReport.chart(Chart.Type.COLUMN));
    assertThat(WrittenDocx.of("drawings", document).lines())
        .isEqualTo(DocumentText.lines(document))
        .contains("F A park.", "C The new park", "F A bench.", "C Only for show")
        .contains("F Visits rose in all areas.", "C Visits by quarter");
  }

  @Test
  void pictureHasItsNaturalSizeUpToTheMeasure() throws IOException {
    assertThat(xml("picture-small", figure(picture(96, 48), "A.", "")))
        .contains("<wp:extent cx=\"914400\" cy=\"457200\"/>");
    assertThat(xml("picture-wide", figure(picture(1920, 480), "A.", "")))
        .contains("<wp:extent cx=\"6036000\" cy=\"1509000\"/>");
  }

  @Test
  void pictureThatOnlyDecoratesSaysSo() throws IOException {
    assertThat(xml("picture-decorative", figure(png(), "", "")))
        .contains("descr=\"\"", "<adec:decorative val=\"1\"/>");
    assertThat(xml("picture-telling", figure(png(), "A park.", "Park")))
        .contains("descr=\"A park.\" title=\"Park\"")
        .doesNotContain("<adec:decorative");
  }

  @Test
  void pictureIsInTheFileOnce() throws IOException {
    WrittenDocx docx =
        WrittenDocx.of(
            "picture-twice", document(figure(png(), "One.", ""), figure(png(), "Two.", "")));
    assertThat(docx.word().getAllPictures()).hasSize(1);
    assertThat(docx.part("word/document.xml")).contains("docPr id=\"1\"", "docPr id=\"2\"");
  }

  @Test
  void turnedPhotographIsTurnedByWord() throws IOException {
    Picture turned = Pictures.turned(96, 48, new Orientation(true, 1));
    assertThat(xml("picture-turned", figure(turned, "Portrait.", "")))
        .contains("<wp:extent cx=\"914400\" cy=\"457200\"/>")
        .contains("<wp:effectExtent l=\"0\" t=\"228600\" r=\"0\" b=\"228600\"/>")
        .contains("<a:xfrm rot=\"5400000\" flipH=\"1\">");
  }

  @ParameterizedTest
  @EnumSource
  void chartIsOneThatWordCanEdit(Chart.Type type) throws IOException {
    WrittenDocx docx = WrittenDocx.of("chart-" + type, document(WholeReport.chart(type)));
    XWPFChart chart = docx.word().getCharts().get(0);
    assertThat(chart.getChartSeries()).hasSize(1);
    assertThat(chart.getChartSeries().get(0).getSeriesCount()).isEqualTo(3);
    try (XSSFWorkbook workbook = chart.getWorkbook()) {
      XSSFSheet sheet = workbook.getSheet("Data");
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("North");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Spring");
      assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(18.5);
      assertThat(sheet.getRow(3).getCell(3)).as("no value").isNull();
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  @Test
  void seriesDifferByMoreThanColour() throws IOException {
    WrittenDocx bars = WrittenDocx.of("chart-bars", document(WholeReport.chart(Chart.Type.BAR)));
    assertThat(bars.part("word/charts/chart1.xml"))
        .contains("prst=\"wdUpDiag\"", "prst=\"narHorz\"", "12436D", "28A197", "801650");
    WrittenDocx lines = WrittenDocx.of("chart-lines", document(WholeReport.chart(Chart.Type.LINE)));
    assertThat(lines.part("word/charts/chart1.xml"))
        .contains("prstDash val=\"dash\"", "symbol val=\"circle\"", "symbol val=\"square\"");
  }

  @Test
  void chartHasTheLinesAndNumbersOfThePdf() throws IOException {
    WrittenDocx docx =
        WrittenDocx.of("chart-scale", document(WholeReport.chart(Chart.Type.COLUMN)));
    String columns = docx.part("word/charts/chart1.xml");
    assertThat(columns)
        .contains("<c:majorUnit val=")
        .contains("<c:legendPos val=\"t\"/>")
        .containsPattern("<c:numFmt formatCode=\"#,##0(\\.0+)?\" sourceLinked=\"0\"/><c:dLblPos");
    assertThat(columns)
        .as("bars that are edited may grow")
        .doesNotContain("<c:max")
        .doesNotContain("<c:min val");
    Chart.Series far =
        new Chart.Series(
            "Reports", List.of(Optional.of(new BigDecimal(390)), Optional.of(new BigDecimal(702))));
    Chart line =
        new Chart(
            Optional.empty(),
            Chart.Type.LINE,
            List.of(Specimen.text("Reports of potholes")),
            "More reports each month.",
            List.of("January", "April"),
            List.of(far));
    assertThat(WrittenDocx.of("chart-far", document(line)).part("word/charts/chart1.xml"))
        .contains("<c:min val=\"300\"/>")
        .contains("<c:majorUnit val=\"100\"/>");
  }

  @Test
  void partsOfStacksHaveTheNumbersThatThePdfHasRoomFor() throws IOException {
    Chart.Series large =
        new Chart.Series("Water", List.of(Optional.of(new BigDecimal(790)), Optional.empty()));
    Chart.Series mixed =
        new Chart.Series(
            "People", List.of(Optional.of(new BigDecimal(2)), Optional.of(new BigDecimal(390))));
    Chart stacked =
        new Chart(
            Optional.empty(),
            Chart.Type.STACKED,
            List.of(Specimen.text("Cost")),
            "Water costs more than people.",
            List.of("2027", "2030"),
            List.of(large, mixed));
    String xml = WrittenDocx.of("chart-stacked", document(stacked)).part("word/charts/chart1.xml");
    assertThat(xml.split("<c:showVal val=\"1\"/>", -1)).as("in both series").hasSize(3);
    assertThat(xml)
        .as("but for the 2, whose part is lower than a line")
        .containsOnlyOnce("<c:delete val=\"1\"/>")
        .contains("<c:dLbls><c:dLbl><c:idx val=\"0\"/><c:delete val=\"1\"/></c:dLbl><c:numFmt");
  }

  @Test
  void chartIsTheSameEachTime() throws IOException {
    Document document = document(WholeReport.chart(Chart.Type.STACKED));
    assertThat(
            Arrays.equals(
                WrittenDocx.of("chart-once", document).bytes(),
                WrittenDocx.of("chart-again", document).bytes()))
        .isTrue();
  }

  @Test
  void columnsBeyondZHaveTwoLetters() {
    assertThat(List.of(Workbook.column(0), Workbook.column(25), Workbook.column(26)))
        .containsExactly("A", "Z", "AA");
  }

  private static String xml(String name, Figure figure) throws IOException {
    return WrittenDocx.of(name, document(figure)).part("word/document.xml");
  }

  private static Picture png() {
    return picture(300, 150);
  }

  private static Picture picture(int width, int height) {
    return Pictures.picture(
        Picture.Format.PNG, width, height, Pictures.png(width, height, 2, 8, false));
  }

  private static Figure figure(Picture picture, String alternative, String caption) {
    return new Figure(
        Optional.empty(),
        picture,
        Optional.of(alternative).filter(words -> !words.isEmpty()),
        caption.isEmpty() ? List.of() : List.of(text(caption)));
  }
}
