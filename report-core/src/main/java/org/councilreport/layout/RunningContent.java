package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Inline;
import org.councilreport.document.PageFurniture;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.Artifact;

/**
 * What stands on every page: the head, except on the first, and the foot. It is drawn when the
 * count of pages is known, so no second pass is needed.
 *
 * @param furniture what stands there
 * @param texts sets it
 */
record RunningContent(PageFurniture furniture, TextBuilder texts) {

  /** What is drawn behind a page's text, with places counted from the page's top left corner. */
  List<PageItem> behind(PageGeometry geometry) {
    Optional<String> word = furniture.watermark();
    return word.isPresent() ? new Watermark(word.get(), texts).items(geometry) : List.of();
  }

  /** What is drawn beside a page's text, with places counted from the page's top left corner. */
  List<PageItem> beside(PageGeometry geometry, StyledText.PageOf page) {
    List<PageItem> items = new ArrayList<>();
    if (page.number() > 1) {
      TextBox head = box(furniture.header(), page, TextRole.HEADER, Artifact.HEADER);
      head.whole(geometry.measure())
          .items()
          .forEach(item -> items.add(item.translate(geometry.left(), geometry.footerDistance())));
    }
    Fragment foot =
        box(furniture.footer(), page, TextRole.FOOTER, Artifact.FOOTER).whole(geometry.measure());
    double top = geometry.height() - geometry.footerDistance() - foot.height();
    foot.items().forEach(item -> items.add(item.translate(geometry.left(), top)));
    return items;
  }

  private TextBox box(
      List<Inline> content, StyledText.PageOf page, TextRole role, Artifact artifact) {
    return new TextBox(
        texts.marked(StyledText.ofPage(content, page), role, artifact),
        0,
        0,
        List.of(),
        texts.spacing(role));
  }
}
