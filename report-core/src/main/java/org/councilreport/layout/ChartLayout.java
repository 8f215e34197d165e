package org.councilreport.layout;

import java.util.List;
import java.util.function.Function;
import org.councilreport.document.Chart;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontMetrics;
import org.councilreport.style.Theme;
import org.councilreport.tagging.Artifact;
import org.councilreport.text.Direction;

/** Draws charts for formats that have no pages. Immutable; one serves many threads. */
public final class ChartLayout {
  private final Function<FontFace, ? extends FontMetrics> fonts;

  /** A layout that measures with these fonts. */
  public ChartLayout(Function<FontFace, ? extends FontMetrics> fonts) {
    this.fonts = fonts;
  }

  /**
   * A drawn chart.
   *
   * @param width how wide it is
   * @param height how high it is
   * @param items what is drawn, in turn, with places counted from its top left corner
   */
  public record Drawing(double width, double height, List<PageItem> items) {
    /** Copies the items. */
    public Drawing {
      items = List.copyOf(items);
    }
  }

  /**
   * Draws a chart's legend, axes and values, the same as on a page.
   *
   * @param chart the chart
   * @param theme its looks
   * @param width how wide it is to be
   * @param maxHeight how high it may be
   */
  public Drawing draw(Chart chart, Theme theme, double width, double maxHeight) {
    FigureBox.Drawn drawn = drawing(chart, theme, maxHeight).draw(width);
    return new Drawing(drawn.width(), drawn.height(), drawn.items());
  }

  /** A chart that is no part of a page. */
  ChartDrawing drawing(Chart chart, Theme theme, double maxHeight) {
    TextBuilder texts = new TextBuilder(theme, fonts, Direction.LEFT_TO_RIGHT);
    return new ChartDrawing(chart, texts, maxHeight, Artifact.LAYOUT);
  }
}
