package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.councilreport.document.Document;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontMetrics;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Theme;

/** Lays documents out on pages. Immutable; one serves many threads. */
public final class LayoutEngine {
  private final Function<FontFace, ? extends FontMetrics> fonts;

  /** An engine that measures with these fonts. */
  public LayoutEngine(Function<FontFace, ? extends FontMetrics> fonts) {
    this.fonts = fonts;
  }

  /** Lays a document out. The same document and theme always give the same pages. */
  public PagedDocument layout(Document document, Theme theme) {
    TextBuilder texts = new TextBuilder(theme, fonts);
    Flow flow = BoxBuilder.flow(document, texts);
    PageGeometry geometry = theme.page();
    List<List<PageItem>> bodies =
        Paginator.pages(flow.boxes(), geometry.measure(), geometry.textHeight());
    RunningContent running = new RunningContent(document.furniture().footer(), texts);
    List<Page> pages = new ArrayList<>();
    for (List<PageItem> body : bodies) {
      List<PageItem> items = new ArrayList<>();
      body.forEach(item -> items.add(item.translate(geometry.left(), geometry.top())));
      items.addAll(running.items(new StyledText.PageOf(pages.size() + 1, bodies.size())));
      pages.add(new Page(geometry.width(), geometry.height(), items));
    }
    return new PagedDocument(document.metadata(), pages, flow.structure());
  }
}
