package org.councilreport.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;

/**
 * What no page may have, whatever is laid out: text over text, anything outside the page, content
 * that no element owns, elements out of the order of their content. Letters are half an em wide
 * ({@link org.councilreport.font.HalfEmMetrics}).
 */
final class PageFaults {
  private static final double HAIR = 0.01;

  private final PagedDocument document;
  private final List<String> faults = new ArrayList<>();

  /** What is seen at a place. */
  private record Ink(Rectangle place, String name, boolean inFigure) {
    boolean overlaps(Ink other) {
      return place.x() < other.place.x() + other.place.width() - HAIR
          && other.place.x() < place.x() + place.width() - HAIR
          && place.y() < other.place.y() + other.place.height() - HAIR
          && other.place.y() < place.y() + place.height() - HAIR;
    }

    boolean isOn(Page page) {
      return place.x() >= -HAIR
          && place.y() >= -HAIR
          && place.x() + place.width() <= page.width() + HAIR
          && place.y() + place.height() <= page.height() + HAIR;
    }
  }

  private PageFaults(PagedDocument document) {
    this.document = document;
  }

  /** One line for each fault. */
  static List<String> of(PagedDocument document) {
    PageFaults faults = new PageFaults(document);
    faults.checkOwners();
    faults.checkPlaces();
    return faults.faults;
  }

  /** Each content has one element, each element's content is on pages, in the tree's order. */
  private void checkOwners() {
    Set<MarkedContent> owned = new LinkedHashSet<>();
    Set<StructureElement> elements = new HashSet<>();
    walk(document.structure(), false, owned, elements);
    Set<MarkedContent> placed = new LinkedHashSet<>();
    Set<StructureElement> active = new HashSet<>();
    for (Page page : document.pages()) {
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.Drawn drawn
            && drawn.marking() instanceof MarkedContent content) {
          placed.add(content);
        } else if (item instanceof PageItem.LinkItem link) {
          active.add(link.link());
        } else if (item instanceof PageItem.FigureItem figure && !active.add(figure.figure())) {
          faults.add("a figure stands twice");
        }
      }
    }
    for (StructureElement element : elements) {
      boolean needsPlace =
          element.type() == StructureType.LINK || element.type() == StructureType.FIGURE;
      if (needsPlace != active.contains(element)) {
        faults.add(element.type() + " without a place, or a place without an element");
      }
    }
    if (!owned.containsAll(placed)) {
      faults.add("content that no element owns");
    }
    if (!placed.containsAll(owned)) {
      faults.add("an element whose content is nowhere");
    }
  }

  private void walk(
      StructureElement element,
      boolean inNote,
      Set<MarkedContent> owned,
      Set<StructureElement> elements) {
    elements.add(element);
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        walk(inner, inNote, owned, elements);
      } else if (!owned.add((MarkedContent) kid)) {
        faults.add("content that two elements own");
      }
    }
  }

  private void checkPlaces() {
    for (int i = 0; i < document.pages().size(); i++) {
      Page page = document.pages().get(i);
      String where = " on page " + (i + 1);
      List<Ink> ink = new ArrayList<>(ink(page));
      for (Ink each : ink) {
        if (!each.isOn(page)) {
          faults.add("outside" + where + ": " + each);
        }
      }
      ink.sort(Comparator.comparingDouble(each -> each.place.y()));
      for (int a = 0; a < ink.size(); a++) {
        double foot = ink.get(a).place.y() + ink.get(a).place.height();
        for (int b = a + 1; b < ink.size() && ink.get(b).place.y() < foot; b++) {
          if (ink.get(a).overlaps(ink.get(b)) && !(ink.get(a).inFigure && ink.get(b).inFigure)) {
            faults.add("over each other" + where + ": " + ink.get(a) + " and " + ink.get(b));
          }
        }
      }
    }
  }

  /** Texts and pictures, and the whole area of each figure. */
  private static Collection<Ink> ink(Page page) {
    Map<Object, Ink> ink = new LinkedHashMap<>();
    Map<MarkedContent, Boolean> figures = new HashMap<>();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.FigureItem figure) {
        figure.figure().kids().forEach(kid -> figures.put((MarkedContent) kid, true));
      }
    }
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.TextItem text && !text.text().isBlank()) {
        boolean inFigure = text.marking() instanceof MarkedContent m && figures.containsKey(m);
        double size = text.look().size();
        double width = seen(text.text()) * size / 2;
        Rectangle place = new Rectangle(text.x(), text.baseline() - 0.8 * size, width, size);
        ink.put(item, new Ink(place, text.text(), inFigure));
      } else if (item instanceof PageItem.FigureItem figure) {
        ink.put(item, new Ink(figure.bounds(), "figure", true));
      } else if (item instanceof PageItem.ImageItem image) {
        ink.put(item, new Ink(image.bounds(), "picture", image.marking() instanceof MarkedContent));
      }
    }
    return ink.values();
  }

  private static long seen(String text) {
    return text.stripTrailing().codePoints().count();
  }
}
