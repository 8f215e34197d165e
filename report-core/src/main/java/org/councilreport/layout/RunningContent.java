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
 * What stands on every page: the head, which is another on the first, and the foot. It is drawn
 * when the count of pages is known, so no second pass is needed.
 *
 * @param furniture what stands there
 * @param texts sets it
 */
record RunningContent(PageFurniture furniture, TextBuilder texts) {
  /** The least space between the head or the foot and the text. */
  private static final double GAP = 6;

  /** Sums of lengths may be off by this much. */
  private static final double HAIR = 1e-6;

  /** The part of the text's place that the head takes at most, and the foot as much. */
  private static final double MOST_OF_TEXT = 0.25;

  /** What is drawn behind a page's text, with places counted from the page's top left corner. */
  List<PageItem> behind(PageGeometry geometry) {
    Optional<String> word = furniture.watermark();
    return word.isPresent() ? new Watermark(word.get(), texts).items(geometry) : List.of();
  }

  /** What is drawn beside a page's text, with places counted from the page's top left corner. */
  List<PageItem> beside(PageGeometry geometry, StyledText.PageOf page) {
    List<PageItem> items = new ArrayList<>();
    set(head(page), geometry, geometry.top())
        .items()
        .forEach(item -> items.add(item.translate(geometry.left(), geometry.footerDistance())));
    Fragment foot = set(foot(page), geometry, geometry.bottom());
    double top = geometry.height() - geometry.footerDistance() - foot.height();
    foot.items().forEach(item -> items.add(item.translate(geometry.left(), top)));
    return items;
  }

  /**
   * The page with margins that hold the head and the foot, upright and turned, with no more pages
   * than this. Neither takes more than a part of the text's place: what is longer is cut.
   */
  PageGeometry withRoom(PageGeometry page, int mostPages) {
    StyledText.PageOf last = new StyledText.PageOf(mostPages, mostPages);
    double least = page.sides().stream().mapToDouble(PageGeometry::textHeight).min().orElseThrow();
    double part = MOST_OF_TEXT * least;
    double spare = Math.max(0, least - PageGeometry.LEAST_TEXT - HAIR);
    StyledText.PageOf first = new StyledText.PageOf(1, mostPages);
    double highest = Math.max(room(head(first), page), room(head(last), page));
    double head = Math.min(highest - page.top(), Math.min(part, spare));
    double above = Math.max(0, head);
    double foot = Math.min(room(foot(last), page) - page.bottom(), Math.min(part, spare - above));
    return page.withMargins(page.top() + above, page.bottom() + Math.max(0, foot));
  }

  private static double room(TextBox box, PageGeometry page) {
    double narrow = page.sides().stream().mapToDouble(PageGeometry::measure).min().orElseThrow();
    double height = box.isEmpty() ? 0 : box.whole(narrow).height();
    return page.footerDistance() + height + GAP;
  }

  private static Fragment set(TextBox box, PageGeometry geometry, double margin) {
    return box.atMost(geometry.measure(), margin - geometry.footerDistance() - GAP);
  }

  private TextBox head(StyledText.PageOf page) {
    List<Inline> head = page.number() > 1 ? furniture.header() : furniture.firstHeader();
    return box(head, page, TextRole.HEADER, Artifact.HEADER);
  }

  private TextBox foot(StyledText.PageOf page) {
    return box(furniture.footer(), page, TextRole.FOOTER, Artifact.FOOTER);
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
