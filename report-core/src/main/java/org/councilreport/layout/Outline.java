package org.councilreport.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;

/**
 * The sections of a document, the names of their headings and the pages that they stand on. Pages
 * are known only when the document has been laid out once; a table of contents is as high before as
 * after, so that the second time they are right.
 */
final class Outline {
  private static final String NOT_YET_KNOWN = "0";

  private final List<Section> sections;
  private final boolean hasContents;
  private final IdentityHashMap<Section, String> names = new IdentityHashMap<>();
  private final Map<String, Integer> pages;

  private Outline(Document document, Map<String, Integer> pages) {
    this.sections = sections(document.blocks());
    this.hasContents = hasContents(document.blocks());
    this.pages = pages;
    name(sections);
  }

  /** Before anything is known of pages. */
  static Outline of(Document document) {
    return new Outline(document, Map.of());
  }

  /** With the pages of an earlier layout, given by the content on each. */
  static Outline of(Document document, PagedDocument laid) {
    Map<MarkedContent, Integer> contents = new HashMap<>();
    for (int page = 1; page <= laid.pages().size(); page++) {
      for (PageItem item : laid.pages().get(page - 1).items()) {
        if (item instanceof PageItem.TextItem text
            && text.marking() instanceof MarkedContent content) {
          contents.putIfAbsent(content, page);
        }
      }
    }
    Map<String, Integer> pages = new HashMap<>();
    collect(laid.structure(), contents, pages);
    return new Outline(document, pages);
  }

  /** Whether the pages are asked for. */
  boolean hasContents() {
    return hasContents;
  }

  /** The sections that stand in no other. */
  List<Section> sections() {
    return sections;
  }

  static List<Section> sections(List<Block> blocks) {
    return blocks.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
  }

  /** What links to a section's heading call it; empty if nothing can lead there. */
  Optional<String> name(Section section) {
    return Optional.ofNullable(names.get(section));
  }

  /** The printed number of the page that a section begins on. */
  String page(Section section) {
    return name(section).map(pages::get).map(String::valueOf).orElse(NOT_YET_KNOWN);
  }

  private void name(List<Section> level) {
    for (Section section : level) {
      Optional<String> made =
          hasContents ? Optional.of(Anchor.heading(names.size() + 1)) : Optional.empty();
      section.id().or(() -> made).ifPresent(name -> names.put(section, name));
      name(sections(section.blocks()));
    }
  }

  private static boolean hasContents(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof TableOfContents
                    || (block instanceof Section section && hasContents(section.blocks())));
  }

  private static void collect(
      StructureElement element, Map<MarkedContent, Integer> contents, Map<String, Integer> pages) {
    for (Attribute attribute : element.attributes()) {
      if (attribute instanceof Attribute.Identifier identifier) {
        first(element, contents).ifPresent(page -> pages.put(identifier.name(), page));
      }
    }
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        collect(inner, contents, pages);
      }
    }
  }

  private static Optional<Integer> first(
      StructureElement element, Map<MarkedContent, Integer> contents) {
    List<Integer> found = new ArrayList<>();
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        first(inner, contents).ifPresent(found::add);
      } else if (contents.containsKey((MarkedContent) kid)) {
        found.add(contents.get((MarkedContent) kid));
      }
    }
    return found.stream().findFirst();
  }
}
