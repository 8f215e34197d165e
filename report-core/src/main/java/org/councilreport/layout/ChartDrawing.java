package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.councilreport.document.Chart;
import org.councilreport.tagging.Marking;

/**
 * A chart: its legend, its axes and, on them, its bars or lines. Its caption and the table of its
 * values stand beside it in the document.
 *
 * @param chart the chart
 * @param texts sets its words
 * @param maxHeight how high it may be
 * @param marking what it is in the logical tree
 */
record ChartDrawing(Chart chart, TextBuilder texts, double maxHeight, Marking marking)
    implements FigureBox.Drawing {

  /** What is narrower has no room for axes, names and numbers; it is drawn so and made smaller. */
  private static final double LEAST_WIDTH = 240;

  /** How much a chart grows in a step until its parts have room, before it is made smaller. */
  private static final double STEP = 1.25;

  @Override
  public FigureBox.Drawn draw(double width) {
    Fitted fitted = fitted(width);
    return fitted.scale() == 1 ? fitted.drawn() : new Reduction(fitted.scale()).of(fitted.drawn());
  }

  /** How it is drawn. */
  ChartMeasure measure(double width) {
    Fitted fitted = fitted(width);
    ValueScale values = fitted.plot().scale();
    return new ChartMeasure(
        fitted.drawn().height() / fitted.scale(),
        fitted.plot().sideways(),
        fitted.numbers() || chart.type() == Chart.Type.STACKED,
        fitted.small(),
        values.value(values.first()),
        values.value(1));
  }

  /**
   * A chart that has room.
   *
   * @param scale how many times too large it is drawn
   * @param drawn what is drawn
   * @param plot where its values are
   * @param numbers whether their numbers are printed beside them
   * @param small the values whose parts of stacks have no room for their numbers
   */
  private record Fitted(
      double scale,
      FigureBox.Drawn drawn,
      Plot plot,
      boolean numbers,
      Set<ChartMeasure.Value> small) {}

  private Fitted fitted(double width) {
    double scale = Math.max(1, LEAST_WIDTH / width);
    Fitted fitted = drawn(width, scale);
    while (fitted.drawn().height() > scale * maxHeight + 1e-6) {
      scale *= STEP;
      fitted = drawn(width, scale);
    }
    return fitted;
  }

  private Fitted drawn(double narrow, double scale) {
    double width = scale * narrow;
    double height = scale * maxHeight;
    ChartText text = new ChartText(texts, marking);
    ChartData data = ChartData.of(chart);
    List<SeriesLook> looks =
        IntStream.range(0, chart.series().size())
            .mapToObj(index -> new SeriesLook(index, texts.theme().chart(), marking))
            .toList();
    FigureBox.Drawn legend = new ChartLegend(chart, looks, text).draw(width);
    ChartAxes axes = new ChartAxes(data, text, texts.theme().chart().rule());
    Rectangle room = new Rectangle(0, legend.height(), width, height - legend.height());
    ChartBars bars = new ChartBars(data, looks, text);
    ChartLines lines = new ChartLines(data, looks, text);
    boolean joined = chart.type() == Chart.Type.LINE;

    // Numbers need room, which leaves less for the bars; so the room without them is tried first.
    Plot without = axes.plot(room, false);
    boolean numbers =
        joined
            ? lines.hasRoomForNumbers(without.slot())
            : bars.hasRoomForNumbers(without.slot(), without.sideways());
    Plot plot = numbers ? axes.plot(room, true) : without;

    List<PageItem> items = new ArrayList<>(legend.items());
    items.addAll(axes.draw(plot));
    items.addAll(joined ? List.of() : bars.draw(plot, numbers));
    items.add(axes.base(plot));
    items.addAll(joined ? lines.draw(plot, numbers) : List.of());
    FigureBox.Drawn drawn = new FigureBox.Drawn(width, axes.bottom(plot), items);
    return new Fitted(scale, drawn, plot, numbers, bars.small(plot));
  }
}
