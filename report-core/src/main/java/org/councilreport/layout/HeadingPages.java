package org.councilreport.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;

/** Finds the pages of headings: those that the headings' content was drawn on first. */
final class HeadingPages {
  private static final int TITLE_LEVEL = 1;

  private final Map<MarkedContent, Integer> contents = new HashMap<>();
  private final List<Integer> found = new ArrayList<>();
  private int last = 1;

  private HeadingPages() {}

  static List<Integer> of(PagedDocument laid) {
    HeadingPages pages = new HeadingPages();
    for (int page = 1; page <= laid.pages().size(); page++) {
      for (PageItem item : laid.pages().get(page - 1).items()) {
        if (item instanceof PageItem.TextItem text
            && text.marking() instanceof MarkedContent content) {
          pages.contents.putIfAbsent(content, page);
        }
      }
    }
    pages.collect(laid.structure());
    return List.copyOf(pages.found);
  }

  private void collect(StructureElement element) {
    if (element.type().headingLevel() > TITLE_LEVEL) {
      last = first(element).orElse(last);
      found.add(last);
    }
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        collect(inner);
      }
    }
  }

  private Optional<Integer> first(StructureElement element) {
    return element.kids().stream().flatMap(kid -> page(kid).stream()).findFirst();
  }

  private Optional<Integer> page(StructureKid kid) {
    return kid instanceof StructureElement inner
        ? first(inner)
        : Optional.ofNullable(contents.get(kid));
  }
}
