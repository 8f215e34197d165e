package org.councilreport.layout;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;

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
  private final IdentityHashMap<Section, Integer> pages = new IdentityHashMap<>();

  private Outline(Document document, List<Integer> headingPages) {
    this.sections = sections(document.blocks());
    this.hasContents = hasContents(document.blocks());
    name(sections);
    turn(sections, headingPages.iterator());
  }

  /** Before anything is known of pages. */
  static Outline of(Document document) {
    return new Outline(document, List.of());
  }

  /** With the pages of an earlier layout. */
  static Outline of(Document document, PagedDocument laid) {
    return new Outline(document, laid.headingPages());
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
    return Optional.ofNullable(pages.get(section)).map(String::valueOf).orElse(NOT_YET_KNOWN);
  }

  private void turn(List<Section> level, Iterator<Integer> headingPages) {
    for (Section section : level) {
      if (headingPages.hasNext()) {
        pages.put(section, headingPages.next());
      }
      turn(sections(section.blocks()), headingPages);
    }
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
}
