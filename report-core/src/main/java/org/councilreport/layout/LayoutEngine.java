package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.councilreport.document.Chart;
import org.councilreport.document.Document;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontMetrics;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Theme;
import org.councilreport.text.Direction;

/** Lays documents out on pages. Immutable; one serves many threads. */
public final class LayoutEngine {
  /** More pages than a report has; the foot's lines do not get more with the count. */
  private static final int MOST_PAGES = 9999;

  private final Function<FontFace, ? extends FontMetrics> fonts;

  /** An engine that measures with these fonts. */
  public LayoutEngine(Function<FontFace, ? extends FontMetrics> fonts) {
    this.fonts = fonts;
  }

  /** Lays a document out. The same document and theme always give the same pages. */
  public PagedDocument layout(Document document, Theme theme) {
    Outline outline = Outline.of(document);
    PagedDocument laid = layout(document, outline, theme);
    return outline.hasContents() ? layout(document, Outline.of(document, laid), theme) : laid;
  }

  /**
   * Measures the tables of a document.
   *
   * @param theme the looks of the document
   * @param language its language
   */
  public TableMeasurer tables(Theme theme, Locale language) {
    return new TableMeasurer(new TextBuilder(theme, fonts, Direction.of(language)));
  }

  /**
   * How a chart is set, for writers whose readers draw it themselves.
   *
   * @param chart the chart
   * @param theme the looks of its document
   * @param width how wide it is
   * @param most how high it may be
   */
  public ChartMeasure measure(Chart chart, Theme theme, double width, double most) {
    return new ChartLayout(fonts).drawing(chart, theme, most).measure(width);
  }

  private PagedDocument layout(Document document, Outline outline, Theme wanted) {
    Direction direction = Direction.of(document.metadata().language());
    RunningContent running =
        new RunningContent(document.furniture(), new TextBuilder(wanted, fonts, direction));
    Theme theme = wanted.withPage(running.withRoom(wanted.page(), MOST_PAGES));
    Flow flow = BoxBuilder.flow(document, outline, new TextBuilder(theme, fonts, direction));
    List<Paginator.Body> bodies = Paginator.pages(flow, theme);
    List<Page> pages = new ArrayList<>();
    for (Paginator.Body body : bodies) {
      PageGeometry geometry = body.geometry();
      List<PageItem> items = new ArrayList<>(running.behind(geometry));
      body.items().forEach(item -> items.add(item.translate(geometry.left(), geometry.top())));
      items.addAll(
          running.beside(geometry, new StyledText.PageOf(pages.size() + 1, bodies.size())));
      pages.add(new Page(geometry.width(), geometry.height(), items));
    }
    return new PagedDocument(document.metadata(), pages, flow.structure());
  }
}
