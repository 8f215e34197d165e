package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
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
    double scale = Math.max(1, LEAST_WIDTH / width);
    FigureBox.Drawn drawn = draw(scale * width, scale * maxHeight);
    while (drawn.height() > scale * maxHeight + 1e-6) {
      scale *= STEP;
      drawn = draw(scale * width, scale * maxHeight);
    }
    return scale == 1 ? drawn : new Reduction(scale).of(drawn);
  }

  private FigureBox.Drawn draw(double width, double height) {
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
    return new FigureBox.Drawn(width, axes.bottom(plot), items);
  }
}
