package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.document.Chart;
import org.councilreport.layout.ChartText.Anchor;
import org.councilreport.style.Colour;
import org.councilreport.tagging.Marking;

/**
 * Finds the room that a chart's axes leave for its values, and draws the axes.
 *
 * @param data the values
 * @param text sets names and numbers
 * @param rule the colour of the lines behind the values
 */
record ChartAxes(ChartData data, ChartText text, Colour rule) {
  private static final double THIN = 0.5;
  private static final double STRONG = 1;
  private static final double GAP = 5;

  /** The height of values that stand up, where the page has room for it. */
  private static final double HEIGHT = 190;

  /** The least height of values that stand up. */
  private static final double LEAST_HEIGHT = 40;

  /** The least room of a category whose bars lie. */
  private static final double LEAST_SLOT = 1;

  /** How much of the width the names of categories may take at the side. */
  private static final double NAMES_PART = 0.35;

  private static final int STEPS = 5;

  /** Sums may be off by this much. */
  private static final double HAIR = 1e-6;

  /** The part of a category's room that its bars take. */
  static final double BARS_PART = 0.75;

  /** The widest a bar gets. */
  static final double WIDEST_BAR = 48;

  /**
   * Finds the room below a chart's legend.
   *
   * @param room from the legend's foot on
   * @param numbers whether each value's number is printed beside it
   */
  Plot plot(Rectangle room, boolean numbers) {
    return isSideways(room.width()) ? sideways(room, numbers) : upright(room, numbers);
  }

  /** Bars lie, and columns do too when the names of their categories are wider than they. */
  boolean isSideways(double width) {
    Chart chart = data.chart();
    double slot = (width - tickWidth(data.scale(STEPS)) - GAP) / chart.categories().size();
    return chart.type() == Chart.Type.BAR
        || (chart.type() != Chart.Type.LINE && longestWord() > slot - GAP);
  }

  private Plot upright(Rectangle room, boolean numbers) {
    ValueScale scale = data.scale(STEPS);
    double left = tickWidth(scale) + GAP;
    int count = data.chart().categories().size();
    boolean below = data.hasNegative() || data.chart().type() == Chart.Type.LINE;
    double margin = numbers && below ? text.lineHeight() : 0;
    Rectangle full = new Rectangle(left, 0, room.width() - left, 0);
    double names = namesHeight(new Plot(full, false, scale, count, margin));
    double above = numbers ? text.lineHeight() : text.lineHeight() / 2;
    double rest = room.height() - above - margin - GAP - names;
    double height = Math.max(LEAST_HEIGHT, Math.min(HEIGHT, rest));
    Rectangle area = new Rectangle(left, room.y() + above, full.width(), height);
    return new Plot(area, false, scale, count, margin);
  }

  private Plot sideways(Rectangle room, boolean numbers) {
    Chart chart = data.chart();
    int count = chart.categories().size();
    double names =
        Math.min(
            chart.categories().stream().mapToDouble(text::width).max().orElse(0),
            NAMES_PART * room.width());
    double number =
        numbers ? GAP + data.labels().stream().mapToDouble(text::width).max().orElse(0) : 0;
    double half = tickWidth(data.scale(STEPS)) / 2;
    double margin = data.hasNegative() ? number : 0;
    double left = Math.max(names + GAP + margin, half);
    double width = room.width() - left - Math.max(half, number);
    double high = namesHeight(names);
    double wanted = Math.max(high, data.lanes() * text.lineHeight() / BARS_PART) + GAP;
    double below = text.lineHeight() + GAP;
    double slot = Math.max(LEAST_SLOT, Math.min(wanted, (room.height() - below) / count));
    // The first name may stand up above its bars.
    double over = Math.max(0, (high - slot) / 2);
    double height =
        Math.max(LEAST_SLOT * count, Math.min(slot * count, room.height() - below - over));
    Rectangle area = new Rectangle(left, room.y() + over, width, height);
    return new Plot(area, true, sidewaysScale(width), count, margin);
  }

  /** As many ticks as have room beside each other. */
  private ValueScale sidewaysScale(double width) {
    int steps = STEPS;
    ValueScale scale = data.scale(steps);
    while (steps > 1 && tickWidth(scale) + 2 * GAP > width / (scale.last() - scale.first())) {
      steps--;
      scale = data.scale(steps);
    }
    return scale;
  }

  private double tickWidth(ValueScale scale) {
    return scale.ticks().stream().mapToDouble(tick -> text.width(tick.label())).max().orElse(0);
  }

  private double longestWord() {
    return data.chart().categories().stream().mapToDouble(text::longestWord).max().orElse(0);
  }

  /** The height of the highest name, in lines of this width. */
  private double namesHeight(double width) {
    return text.lineHeight()
        * data.chart().categories().stream()
            .mapToInt(name -> text.lineCount(name, width))
            .max()
            .orElse(0);
  }

  private double namesHeight(Plot upright) {
    return namesHeight(everyName(upright) * upright.slot() - GAP);
  }

  /** Of how many names one is printed, so that none runs into the next. */
  private int everyName(Plot plot) {
    double needed = plot.sideways() ? namesHeight(besideWidth(plot)) : longestWord() + GAP;
    return Math.max(1, (int) Math.ceil(needed / plot.slot() - HAIR));
  }

  private static double besideWidth(Plot plot) {
    return plot.area().x() - GAP - plot.margin();
  }

  /** The lines behind the values, their numbers and the names of the categories. */
  List<PageItem> draw(Plot plot) {
    List<PageItem> items = new ArrayList<>();
    Stroke thin = Stroke.solid(rule, THIN);
    List<ValueScale.Tick> numbered = numbered(plot);
    for (ValueScale.Tick tick : plot.scale().ticks()) {
      Point start = plot.at(0, tick.fraction());
      Point end = plot.at(plot.categories(), tick.fraction());
      items.add(new PageItem.LineItem(List.of(start, end), thin, marking()));
      if (numbered.contains(tick)) {
        items.addAll(
            plot.sideways()
                ? text.line(tick.label(), new Point(end.x(), end.y() + GAP), Anchor.MIDDLE)
                : text.line(
                    tick.label(),
                    new Point(start.x() - GAP, start.y() - text.lineHeight() / 2),
                    Anchor.END));
      }
    }
    items.addAll(names(plot));
    return items;
  }

  /** Beside each other, those that have room: from the last one on, which tells the scale. */
  private List<ValueScale.Tick> numbered(Plot plot) {
    List<ValueScale.Tick> ticks = plot.scale().ticks();
    if (!plot.sideways()) {
      return ticks;
    }
    List<ValueScale.Tick> numbered = new ArrayList<>();
    double free = Double.POSITIVE_INFINITY;
    for (int i = ticks.size() - 1; i >= 0; i--) {
      double middle = plot.at(0, ticks.get(i).fraction()).x();
      double half = text.width(ticks.get(i).label()) / 2;
      if (middle + half + GAP <= free) {
        numbered.add(ticks.get(i));
        free = middle - half;
      }
    }
    return numbered;
  }

  /** The line that bars begin at. */
  PageItem base(Plot plot) {
    double base = plot.scale().base();
    return new PageItem.LineItem(
        List.of(plot.at(0, base), plot.at(plot.categories(), base)),
        Stroke.solid(Colour.BLACK, STRONG),
        marking());
  }

  /** Where not all names have room, one in the middle of as many as it takes the room of. */
  private List<PageItem> names(Plot plot) {
    List<PageItem> items = new ArrayList<>();
    int every = everyName(plot);
    for (int i = (every - 1) / 2; i < plot.categories(); i += every) {
      items.addAll(plot.sideways() ? beside(plot, i) : under(plot, i, every));
    }
    return items;
  }

  private List<PageItem> under(Plot plot, int category, int every) {
    String name = data.chart().categories().get(category);
    double width = every * plot.slot() - GAP;
    Point middle = plot.at(category + 0.5, 0);
    double end = middle.x() + Math.min(width, text.width(name)) / 2;
    return end > plot.area().x() + plot.area().width()
        ? List.of()
        : text.block(
            name, width, new Point(middle.x(), middle.y() + plot.margin() + GAP), Anchor.MIDDLE);
  }

  private List<PageItem> beside(Plot plot, int category) {
    String name = data.chart().categories().get(category);
    double width = besideWidth(plot);
    double height = text.lineCount(name, width) * text.lineHeight();
    double middle = plot.at(category + 0.5, 0).y();
    return text.block(name, width, new Point(0, middle - height / 2), Anchor.START);
  }

  /** Where the axes end. */
  double bottom(Plot plot) {
    double foot = plot.area().y() + plot.area().height() + GAP;
    return foot + (plot.sideways() ? text.lineHeight() : plot.margin() + namesHeight(plot));
  }

  private Marking marking() {
    return text.marking();
  }
}
