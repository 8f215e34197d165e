package org.councilreport.writer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councilreport.layout.PageItem;
import org.councilreport.layout.Rectangle;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;

/**
 * Where the content of each structure element came to stand, filled in as the pages are written.
 */
final class ContentIndex {
  private final Map<MarkedContent, Owned> contents = new HashMap<>();
  private final Map<String, StructureElement> names = new HashMap<>();
  private final Map<StructureElement, List<Area>> areas = new HashMap<>();
  private final Map<StructureElement, FigureArea> figures = new HashMap<>();
  private final List<PageIndex> pages = new ArrayList<>();
  private final List<StructureElement> headings = new ArrayList<>();
  private final StructureNames tags;

  /**
   * A marked-content sequence on a page.
   *
   * @param page the page's index
   * @param id the sequence's number on its page, the MCID
   * @param top the y of its first line's top, downwards from the page's top
   */
  record Sequence(int page, int id, double top) {}

  /** A stretch of content, the element that owns it and, when they are known, its sequences. */
  private record Owned(StructureElement owner, List<Sequence> sequences) {}

  /**
   * The area of a link on a page.
   *
   * @param page the page's index
   * @param item the area
   */
  record Area(int page, PageItem.LinkItem item) {}

  /**
   * The area of a figure.
   *
   * @param page the page's index
   * @param bounds the area
   */
  record FigureArea(int page, Rectangle bounds) {}

  ContentIndex(StructureElement root, StructureNames tags) {
    this.tags = tags;
    own(root);
  }

  private void own(StructureElement element) {
    if (element.type().headingLevel() > 0) {
      headings.add(element);
    }
    for (Attribute attribute : element.attributes()) {
      if (attribute instanceof Attribute.Identifier identifier) {
        names.put(identifier.name(), element);
      }
    }
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        own(inner);
      } else if (kid instanceof MarkedContent content) {
        contents.put(content, new Owned(element, new ArrayList<>(1)));
      }
    }
  }

  /** The index of one page, to fill. */
  PageIndex page(int number) {
    PageIndex page = new PageIndex(number);
    pages.add(page);
    return page;
  }

  /** How many sequences a page has. */
  int sequences(int page) {
    return pages.get(page).sequences;
  }

  /** The headings, in reading order. */
  List<StructureElement> headings() {
    return headings;
  }

  /** Where a stretch of content stands, in reading order; empty if nothing of it is drawn. */
  List<Sequence> sequences(MarkedContent content) {
    return owned(content).sequences();
  }

  private Owned owned(MarkedContent content) {
    return Objects.requireNonNull(contents.get(content), "content that no structure element owns");
  }

  /** The element with this name. */
  Optional<StructureElement> named(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /** Where an element begins; empty if nothing of it is drawn. */
  Optional<Sequence> first(StructureElement element) {
    for (StructureKid kid : element.kids()) {
      Optional<Sequence> found =
          kid instanceof MarkedContent content
              ? sequences(content).stream().findFirst()
              : first((StructureElement) kid);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Where a link answers to a click, in reading order. */
  List<Area> areas(StructureElement link) {
    return areas.getOrDefault(link, List.of());
  }

  /** The area of a figure on its page; a figure is never on two. */
  Optional<FigureArea> figure(StructureElement element) {
    return Optional.ofNullable(figures.get(element));
  }

  /** One page's part of the index. */
  final class PageIndex {
    private final int page;
    private int sequences;

    private PageIndex(int page) {
      this.page = page;
    }

    /** The name of the type of the element that owns a stretch of content. */
    String tag(MarkedContent content) {
      return tags.tag(owned(content).owner());
    }

    /** Notes a new sequence and returns its MCID. */
    int add(MarkedContent content, double top) {
      int id = sequences++;
      owned(content).sequences().add(new Sequence(page, id, top));
      return id;
    }

    void add(PageItem.FigureItem item) {
      figures.put(item.figure(), new FigureArea(page, item.bounds()));
    }

    void add(PageItem.LinkItem item) {
      areas.computeIfAbsent(item.link(), none -> new ArrayList<>()).add(new Area(page, item));
    }
  }
}
