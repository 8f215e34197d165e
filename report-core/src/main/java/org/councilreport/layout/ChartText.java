package org.councilreport.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.councilreport.style.Colour;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.Marking;
import org.councilreport.text.Line;
import org.councilreport.text.LineBreaker;
import org.councilreport.text.MeasuredText;

/**
 * Sets the words and numbers of a chart.
 *
 * @param texts measures them
 * @param marking the chart's mark
 */
record ChartText(TextBuilder texts, Marking marking) {

  private static final Colour WHITE = new Colour(0xFFFFFF);

  /** How far the ground of a number reaches beyond it on either side. */
  static final double PLATE = 1;

  /** Where text stands across a point. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double part;

    Anchor(double part) {
      this.part = part;
    }
  }

  /** From one line to the next. */
  double lineHeight() {
    return spacing().lineHeight();
  }

  /** How wide a text is on one line. */
  double width(String text) {
    return lines(text, Double.MAX_VALUE).stream().mapToDouble(Line::width).max().orElse(0);
  }

  /** How wide a text must at least be not to be broken within a word. */
  double longestWord(String text) {
    return Arrays.stream(text.split("[ \\-/]")).mapToDouble(this::width).max().orElse(0);
  }

  /** How many lines a text has. */
  int lineCount(String text, double width) {
    return lines(text, width).size();
  }

  /** A text on one line, from its top. */
  List<PageItem> line(String text, Point top, Anchor anchor) {
    return block(text, Double.MAX_VALUE, top, anchor);
  }

  /** A number on white, so that no line, colour or pattern runs through it. */
  List<PageItem> number(String text, Point top, Anchor anchor) {
    double width = width(text);
    Rectangle ground =
        new Rectangle(
            top.x() - anchor.part * width - PLATE, top.y(), width + 2 * PLATE, lineHeight());
    List<PageItem> items = new ArrayList<>();
    items.add(new PageItem.RectangleItem(ground, WHITE, marking));
    items.addAll(line(text, top, anchor));
    return items;
  }

  /** A text on as many lines as it takes, from its top. */
  List<PageItem> block(String text, double width, Point top, Anchor anchor) {
    List<PageItem> items = new ArrayList<>();
    double baseline = top.y() + spacing().baseline();
    for (Line line : lines(text, width)) {
      double left = top.x() - anchor.part * line.width();
      for (Line.Segment segment : line.segments()) {
        items.add(
            new PageItem.TextItem(
                left + segment.x(), baseline, segment.text(), segment.run().look(), marking));
      }
      baseline += lineHeight();
    }
    return items;
  }

  private TextBox.Spacing spacing() {
    return texts.spacing(TextRole.CHART_LABEL);
  }

  private List<Line> lines(String text, double width) {
    MeasuredText measured =
        texts.marked(List.of(StyledText.of(text)), TextRole.CHART_LABEL, marking);
    return LineBreaker.lines(measured, 0, width);
  }
}
