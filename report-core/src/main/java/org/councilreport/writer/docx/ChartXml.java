package org.councilreport.writer.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Chart;
import org.councilreport.layout.ChartMeasure;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;

/**
 * A chart as Word's own (ISO/IEC 29500-1, 21.2), with its data, which are in a workbook as well.
 */
final class ChartXml {
  private static final String CATEGORY_AXIS = "1";
  private static final String VALUE_AXIS = "2";

  /** Numbers with more decimals than this are printed as Word thinks best. */
  private static final int MOST_DECIMALS = 15;

  private final WordprocessingXml xml;
  private final Chart chart;
  private final ChartMeasure measure;
  private final Theme theme;
  private final SeriesFill fill;

  ChartXml(WordprocessingXml xml, Chart chart, ChartMeasure measure, Theme theme) {
    this.xml = xml;
    this.chart = chart;
    this.measure = measure;
    this.theme = theme;
    this.fill = new SeriesFill(xml, theme.chart());
  }

  /** Writes it; the id is that of its workbook. */
  void write(String workbook) {
    xml.value("c:roundedCorners", 0).start("c:chart").value("c:autoTitleDeleted", 1);
    xml.start("c:plotArea").empty("c:layout");
    plot();
    categoryAxis();
    valueAxis();
    xml.end();
    xml.start("c:legend").value("c:legendPos", "t").value("c:overlay", 0).end();
    xml.value("c:plotVisOnly", 1).value("c:dispBlanksAs", "gap").end();
    xml.start("c:spPr").empty("a:noFill").start("a:ln").empty("a:noFill").end().end();
    text();
    xml.start("c:externalData", "r:id", workbook).value("c:autoUpdate", 0).end();
  }

  private void plot() {
    boolean line = chart.type() == Chart.Type.LINE;
    boolean stacked = chart.type() == Chart.Type.STACKED;
    xml.start(line ? "c:lineChart" : "c:barChart");
    if (!line) {
      xml.value("c:barDir", measure.sideways() ? "bar" : "col");
    }
    xml.value("c:grouping", line ? "standard" : stacked ? "stacked" : "clustered");
    xml.value("c:varyColors", 0);
    for (int i = 0; i < chart.series().size(); i++) {
      series(i, line);
    }
    if (line) {
      xml.value("c:marker", 1);
    } else {
      xml.value("c:gapWidth", 60);
    }
    if (stacked) {
      xml.value("c:overlap", 100);
    }
    xml.value("c:axId", CATEGORY_AXIS).value("c:axId", VALUE_AXIS).end();
  }

  private void series(int index, boolean line) {
    String column = Workbook.column(index + 1);
    xml.start("c:ser").value("c:idx", index).value("c:order", index);
    xml.start("c:tx");
    words(column, 1, List.of(chart.series().get(index).name()));
    xml.end();
    if (line) {
      fill.line(index);
    } else {
      fill.bar(index);
      xml.value("c:invertIfNegative", 0);
    }
    numbers(index);
    xml.start("c:cat");
    words("A", 2, chart.categories());
    xml.end().start("c:val");
    values(column, chart.series().get(index).values());
    xml.end();
    if (line) {
      xml.value("c:smooth", 0);
    }
    xml.end();
  }

  /** The numbers of values, where they have room in the PDF; in a bar they stand on white. */
  private void numbers(int series) {
    boolean inBars = chart.type() == Chart.Type.STACKED;
    xml.start("c:dLbls");
    for (int i = 0; i < chart.categories().size(); i++) {
      if (measure.small().contains(new ChartMeasure.Value(series, i))) {
        xml.start("c:dLbl").value("c:idx", i).value("c:delete", 1).end();
      }
    }
    xml.empty("c:numFmt", "formatCode", format(), "sourceLinked", "0");
    if (inBars) {
      xml.start("c:spPr").start("a:solidFill").value("a:srgbClr", "FFFFFF").end().end();
    }
    xml.value("c:dLblPos", inBars ? "ctr" : chart.type() == Chart.Type.LINE ? "t" : "outEnd");
    xml.value("c:showLegendKey", 0).value("c:showVal", measure.numbered() ? 1 : 0);
    xml.value("c:showCatName", 0).value("c:showSerName", 0).value("c:showPercent", 0);
    xml.value("c:showBubbleSize", 0).end();
  }

  /** Numbers with thousands apart, and as many decimals as the most exact of them. */
  private String format() {
    int decimals =
        chart.series().stream()
            .flatMap(series -> series.values().stream().flatMap(Optional::stream))
            .mapToInt(BigDecimal::scale)
            .max()
            .orElse(0);
    return format(decimals);
  }

  private static String format(int decimals) {
    if (decimals > MOST_DECIMALS) {
      return "General";
    }
    return decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0";
  }

  private void words(String column, int row, List<String> words) {
    xml.start("c:strRef").text("c:f", range(column, row, words.size())).start("c:strCache");
    xml.value("c:ptCount", words.size());
    for (int i = 0; i < words.size(); i++) {
      xml.start("c:pt", "idx", Integer.toString(i)).text("c:v", words.get(i)).end();
    }
    xml.end().end();
  }

  private void values(String column, List<Optional<BigDecimal>> values) {
    xml.start("c:numRef").text("c:f", range(column, 2, values.size())).start("c:numCache");
    xml.text("c:formatCode", format()).value("c:ptCount", values.size());
    for (int i = 0; i < values.size(); i++) {
      String index = Integer.toString(i);
      values
          .get(i)
          .ifPresent(
              value -> xml.start("c:pt", "idx", index).text("c:v", value.toPlainString()).end());
    }
    xml.end().end();
  }

  private static String range(String column, int first, int count) {
    String from = "$" + column + "$" + first;
    String to = count == 1 ? "" : ":$" + column + "$" + (first + count - 1);
    return Workbook.SHEET + "!" + from + to;
  }

  /** Bars from left to right begin with the first category at the top, as one reads. */
  private void categoryAxis() {
    xml.start("c:catAx").value("c:axId", CATEGORY_AXIS).start("c:scaling");
    xml.value("c:orientation", measure.sideways() ? "maxMin" : "minMax").end().value("c:delete", 0);
    xml.value("c:axPos", measure.sideways() ? "l" : "b");
    axis("low");
    xml.value("c:crossAx", VALUE_AXIS).value("c:crosses", "autoZero").value("c:auto", 0);
    xml.value("c:lblAlgn", "ctr").value("c:lblOffset", 100).value("c:noMultiLvlLbl", 1).end();
  }

  /** Its lines are those of the PDF; where it ends is left open, for numbers that are edited. */
  private void valueAxis() {
    int decimals = measure.step().stripTrailingZeros().scale();
    xml.start("c:valAx").value("c:axId", VALUE_AXIS).start("c:scaling");
    xml.value("c:orientation", "minMax");
    if (measure.low().signum() > 0) {
      xml.value("c:min", measure.low().toPlainString());
    }
    xml.end().value("c:delete", 0);
    xml.value("c:axPos", measure.sideways() ? "b" : "l").start("c:majorGridlines").start("c:spPr");
    rule();
    xml.end().end().empty("c:numFmt", "formatCode", format(decimals), "sourceLinked", "0");
    axis("nextTo");
    xml.value("c:crossAx", CATEGORY_AXIS)
        .value("c:crosses", measure.sideways() ? "max" : "autoZero");
    xml.value("c:crossBetween", "between");
    xml.value("c:majorUnit", measure.step().toPlainString()).end();
  }

  private void axis(String labels) {
    xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", labels).start("c:spPr");
    rule();
    xml.end();
  }

  private void rule() {
    xml.start("a:ln", "w", "6350").start("a:solidFill");
    xml.value("a:srgbClr", theme.chart().rule().hex()).end().end();
  }

  private void text() {
    TextStyle look = theme.style(TextRole.CHART_LABEL);
    String size = Long.toString(Math.round(look.size() * 100));
    xml.start("c:txPr").empty("a:bodyPr").empty("a:lstStyle").start("a:p").start("a:pPr");
    xml.start("a:defRPr", "sz", size).start("a:solidFill");
    xml.value("a:srgbClr", look.colour().hex()).end();
    xml.empty("a:latin", "typeface", theme.font().installed()).end().end();
    xml.empty("a:endParaRPr").end().end();
  }
}
