package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilreport.layout.ChartText.Anchor;

/**
 * The bars of a chart, with their numbers where these have room.
 *
 * @param data the values
 * @param looks the look of each series
 * @param text sets the numbers
 */
record ChartBars(ChartData data, List<SeriesLook> looks, ChartText text) {
  private static final double GAP = 3;

  /** Sums may be off by this much. */
  private static final double HAIR = 1e-6;

  /** Whether every bar of this thickness has room for its number at its end. */
  boolean hasRoomForNumbers(double slot, boolean sideways) {
    double room = sideways ? text.lineHeight() : widest() + 2 * ChartText.PLATE;
    return !data.isStacked() && thickness(slot) >= room - HAIR;
  }

  private double widest() {
    return data.labels().stream().mapToDouble(text::width).max().orElse(0);
  }

  private double thickness(double slot) {
    return Math.min(slot * ChartAxes.BARS_PART / data.lanes(), ChartAxes.WIDEST_BAR);
  }

  /** Draws them. */
  List<PageItem> draw(Plot plot, boolean numbers) {
    List<PageItem> items = new ArrayList<>();
    for (ChartData.Bar bar : data.bars()) {
      Rectangle bounds = bounds(bar, plot);
      items.addAll(looks.get(bar.series()).bar(bounds));
      if (data.isStacked()) {
        items.addAll(inside(bar, bounds));
      } else if (numbers) {
        items.addAll(plot.sideways() ? after(bar, bounds) : above(bar, bounds));
      }
    }
    return items;
  }

  private Rectangle bounds(ChartData.Bar bar, Plot plot) {
    double lane = thickness(plot.slot()) / plot.slot();
    double start = bar.category() + 0.5 + lane * (bar.lane() - data.lanes() / 2.0);
    return Plot.between(
        plot.at(start, plot.scale().fraction(bar.from())),
        plot.at(start + lane, plot.scale().fraction(bar.to())));
  }

  private List<PageItem> after(ChartData.Bar bar, Rectangle bounds) {
    double top = bounds.y() + (bounds.height() - text.lineHeight()) / 2;
    return bar.to() < 0
        ? text.number(bar.label(), new Point(bounds.x() - GAP, top), Anchor.END)
        : text.number(bar.label(), new Point(bounds.x() + bounds.width() + GAP, top), Anchor.START);
  }

  private List<PageItem> above(ChartData.Bar bar, Rectangle bounds) {
    double middle = bounds.x() + bounds.width() / 2;
    double top =
        bar.to() < 0
            ? bounds.y() + bounds.height() + ChartText.PLATE
            : bounds.y() - text.lineHeight();
    return text.number(bar.label(), new Point(middle, top), Anchor.MIDDLE);
  }

  /** The values whose parts of stacks have no room for their numbers. */
  Set<ChartMeasure.Value> small(Plot plot) {
    return data.bars().stream()
        .filter(bar -> data.isStacked() && !hasRoom(bar, bounds(bar, plot)))
        .map(bar -> new ChartMeasure.Value(bar.series(), bar.category()))
        .collect(Collectors.toSet());
  }

  private boolean hasRoom(ChartData.Bar bar, Rectangle bounds) {
    return bounds.width() >= text.width(bar.label()) + 2 * GAP
        && bounds.height() >= text.lineHeight() + GAP;
  }

  private List<PageItem> inside(ChartData.Bar bar, Rectangle bounds) {
    if (!hasRoom(bar, bounds)) {
      return List.of();
    }
    double middle = bounds.x() + bounds.width() / 2;
    double top = bounds.y() + (bounds.height() - text.lineHeight()) / 2;
    return text.number(bar.label(), new Point(middle, top), Anchor.MIDDLE);
  }
}
