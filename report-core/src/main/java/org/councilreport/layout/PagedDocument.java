package org.councilreport.layout;

import java.util.List;
import org.councilreport.document.Metadata;
import org.councilreport.tagging.StructureElement;

/**
 * A document on pages.
 *
 * @param metadata what is said about the document
 * @param pages its pages, at least one
 * @param structure its logical tree
 */
public record PagedDocument(Metadata metadata, List<Page> pages, StructureElement structure) {

  /** Copies the pages. */
  public PagedDocument {
    pages = List.copyOf(pages);
  }

  /**
   * The numbers, from 1, of the pages that the sections' headings begin on, in reading order. The
   * title is not among them.
   */
  public List<Integer> headingPages() {
    return HeadingPages.of(this);
  }
}
