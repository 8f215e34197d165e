package org.councilreport.writer.docx;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.councilreport.document.Block;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;
import org.councilreport.writer.Manuscript;

/** The numbers of the pages that sections begin on, as the PDF of the same document has them. */
final class SectionPages {
  private final IdentityHashMap<Section, Integer> pages = new IdentityHashMap<>();

  private SectionPages() {}

  /** Those of a document; none where no table of contents asks for them. */
  static SectionPages of(Manuscript manuscript) {
    SectionPages sections = new SectionPages();
    List<Block> blocks = manuscript.document().blocks();
    if (Descendants.and(blocks).stream().anyMatch(TableOfContents.class::isInstance)) {
      sections.count(blocks, manuscript.pages().headingPages().iterator());
    }
    return sections;
  }

  /** The number of the page that a section of a document with contents begins on. */
  int page(Section section) {
    return Objects.requireNonNull(pages.get(section));
  }

  private void count(List<Block> blocks, Iterator<Integer> headingPages) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        pages.put(section, headingPages.next());
        count(section.blocks(), headingPages);
      }
    }
  }
}
