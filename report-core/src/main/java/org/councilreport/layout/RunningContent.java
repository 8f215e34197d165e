package org.councilreport.layout;

import java.util.List;
import org.councilreport.document.Inline;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.Artifact;

/**
 * What stands on every page: the foot. It is drawn when the count of pages is known, so no second
 * pass is needed.
 *
 * @param footer the foot's text; empty for none
 * @param texts sets it
 */
record RunningContent(List<Inline> footer, TextBuilder texts) {

  /** The items of one page, with places counted from the page's top left corner. */
  List<PageItem> items(StyledText.PageOf page, PageGeometry geometry) {
    if (footer.isEmpty()) {
      return List.of();
    }
    TextBox box =
        new TextBox(
            texts.marked(StyledText.ofPage(footer, page), TextRole.FOOTER, Artifact.FOOTER),
            0,
            0,
            List.of(),
            texts.spacing(TextRole.FOOTER));
    Fragment foot = box.whole(geometry.measure());
    double top = geometry.height() - geometry.footerDistance() - foot.height();
    return foot.items().stream().map(item -> item.translate(geometry.left(), top)).toList();
  }
}
